// The yardstick: yaml-cpp's bare event loop over files that stand in memory, with as many threads as
// agenda uses, and nothing done with the events.
//
// Usage: bench_yaml_events FOLDER [THREADS]
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/parser.h>

#include <atomic>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

class Counter final : public YAML::EventHandler {
  public:
    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override { ++scalars; }
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t,
                  const std::string&) override {
        ++scalars;
    }
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t,
                    YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

    std::size_t scalars = 0;
};

std::size_t scalars_in(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Counter counter;
    while (parser.HandleNextDocument(counter)) {
    }
    return counter.scalars;
}

int run(const std::string& folder, std::size_t threads) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml") paths.push_back(entry.path().string());
    std::atomic<std::size_t> next{0};
    std::atomic<std::size_t> scalars{0};
    const auto work = [&] {
        for (std::size_t i = next++; i < paths.size(); i = next++)
            scalars += scalars_in(paths[i]);
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
    others.clear();
    std::cout << paths.size() << " files, " << scalars << " scalars\n";
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        if (argc < 2) throw std::runtime_error("usage: bench_yaml_events FOLDER [THREADS]");
        const std::size_t threads =
            argc > 2 ? std::strtoul(argv[2], nullptr, 10) : std::thread::hardware_concurrency();
        return run(argv[1], threads);
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
