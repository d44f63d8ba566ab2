#include "version.hpp"

#include <cstdio>

int main() { std::printf("agenda %s\n", agenda::version.data()); }
