#include "contenders.hpp"

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <thread>

namespace agenda::bench {

namespace {

namespace fs = std::filesystem;

bool is_installed(const std::string& program) {
    if (program.find('/') != std::string::npos) return access(program.c_str(), X_OK) == 0;
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access(folder.append("/").append(program).c_str(), X_OK) == 0) return true;
    return false;
}

/// The first item file, in the order of paths, so that it is the same in each run.
fs::path some_item(const fs::path& folder) {
    fs::path first;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml" && entry.path().stem().string()[0] != '_')
            if (first.empty() || entry.path() < first) first = entry.path();
    return first;
}

/// agenda does not remember files that are newer: they could change again without looking any different.
void wait_until_files_are_old() { std::this_thread::sleep_for(std::chrono::seconds(3)); }

/// Remembers all files, after which one of them is written again: it has to be read and parsed each time, since a
/// single file is not worth a new snapshot.
void remember_all_but_one(const Program& check) {
    wait_until_files_are_old();
    (void)measure(check);
    fs::last_write_time(some_item(fs::path(check.folder) / "agenda"),
                        fs::file_time_type::clock::now());
    wait_until_files_are_old();
}

constexpr const char* parse_all = R"(
import os, yaml
for folder, _, files in os.walk('agenda'):
    for file in files:
        with open(os.path.join(folder, file), 'rb') as stream:
            yaml.load(stream, yaml.CBaseLoader)
)";

void add_agenda(std::vector<Contender>& all, const Places& places) {
    const auto run = [&](std::vector<std::string> arguments, const std::string& folder) {
        arguments.insert(arguments.begin(), places.agenda);
        return Program{
            .arguments = std::move(arguments), .folder = folder, .cache = places.cache + "/all"};
    };
    const std::string& data = places.data;
    all.push_back({"check, cold", run({"check", "--no-cache"}, data)});
    all.push_back({all_remembered, run({"check"}, data)});
    Program check_changed = run({"check"}, data);
    check_changed.cache = places.cache + "/all-but-one";
    remember_all_but_one(check_changed);
    all.push_back({one_file_changed, std::move(check_changed)});
    all.push_back({"list, cold", run({"list", "theme:mobiliteit", "--no-cache"}, data)});
    all.push_back({"list, warm", run({"list", "theme:mobiliteit"}, data)});
    all.push_back({"summary, cold", run({"summary", "--no-cache"}, data)});
    all.push_back({"summary, warm", run({"summary"}, data)});
    all.push_back({"report overview, warm", run({"report", "overview"}, data)});
    all.push_back({"report briefing, warm", run({"report", "briefing"}, data)});
    all.push_back({"changes, warm", run({"changes"}, data)});
    all.push_back({"translations, warm", run({"translations"}, data)});
    const std::string faulty = data + "-findings";
    all.push_back({"check, ten findings a file, cold", run({"check", "--no-cache"}, faulty)});
    all.push_back({"check, ten findings a file, warm", run({"check"}, faulty)});
    all.push_back({"check --fix --dry-run, ten findings a file",
                   run({"check", "--fix", "--dry-run"}, faulty)});
    all.push_back({"--version", run({"--version"}, data)});
    all.push_back({"list, cold, as shipped", run({"list", "--no-cache"}, places.shipped)});
    all.push_back({"list, warm, as shipped", run({"list"}, places.shipped)});
}

} // namespace

std::vector<Contender> contenders(const Places& places) {
    const std::string& data = places.data;
    std::vector<Contender> all;
    all.push_back(
        {"yaml-cpp, events only", {{places.tools + "/bench_yaml_events", "agenda"}, data}});
    all.push_back({"git status", {{"git", "status"}, data}});
    all.push_back(
        {"recsel",
         {{"recsel", "-e", "theme = 'mobiliteit'", "-p", "Id,title_nl,status", "items.rec"},
          data}});
    all.push_back({"recfix --check", {{"recfix", "--check", "items.rec"}, data}});
    all.push_back({"yamllint", {{"yamllint", "-d", "relaxed", "agenda"}, data}});
    if (is_installed("/usr/bin/python3")) // with the packages of the system, whatever else there is
        all.push_back({"PyYAML, libyaml", {{"/usr/bin/python3", "-c", parse_all}, data}});
    add_agenda(all, places);
    std::erase_if(all, [](const Contender& contender) {
        return !is_installed(contender.program.arguments.front());
    });
    return all;
}

} // namespace agenda::bench
