#include "contenders.hpp"

#include <unistd.h>

#include <cstdlib>
#include <sstream>

namespace agenda::bench {

namespace {

bool is_installed(const std::string& program) {
    if (program.find('/') != std::string::npos) return access(program.c_str(), X_OK) == 0;
    const char* path = std::getenv("PATH");
    std::istringstream folders(path == nullptr ? "" : path);
    for (std::string folder; std::getline(folders, folder, ':');)
        if (access(folder.append("/").append(program).c_str(), X_OK) == 0) return true;
    return false;
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
        return Program{.arguments = std::move(arguments), .folder = folder};
    };
    const std::string& data = places.data;
    all.push_back({"check, cold", run({"check"}, data)});
    all.push_back({"list, cold", run({"list", "theme:mobiliteit"}, data)});
    all.push_back({"summary, cold", run({"summary"}, data)});
    all.push_back({"--version", run({"--version"}, data)});
    all.push_back({"list, cold, as shipped", run({"list"}, places.shipped)});
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
