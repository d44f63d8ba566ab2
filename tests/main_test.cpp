// The entry point of the unit tests; the tests themselves stand beside it, a file for each unit.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
