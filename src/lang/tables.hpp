// What each language's folder gives: its screen texts, its fields, its help, and how it writes dates
// and numbers. lang.cpp makes a row of it. The rules' sentences are declared in rules.hpp.
#pragma once

#include "lang/lang.hpp"

#include <cstdint>
#include <span>
#include <string>

namespace agenda {

[[nodiscard]] const Screen& screen_nl();
[[nodiscard]] const Screen& screen_de();
[[nodiscard]] const Screen& screen_en();

[[nodiscard]] const EditScreen& edit_nl();
[[nodiscard]] const ReportScreen& report_nl();
[[nodiscard]] const EditScreen& edit_de();
[[nodiscard]] const ReportScreen& report_de();
[[nodiscard]] const EditScreen& edit_en();
[[nodiscard]] const ReportScreen& report_en();

[[nodiscard]] const PastScreen& past_nl();
[[nodiscard]] const PastScreen& past_de();
[[nodiscard]] const PastScreen& past_en();

[[nodiscard]] std::span<const FieldText> field_texts_nl();
[[nodiscard]] std::span<const FieldText> field_texts_de();
[[nodiscard]] std::span<const FieldText> field_texts_en();

[[nodiscard]] std::span<const HelpText> help_texts_nl();
[[nodiscard]] std::span<const HelpText> help_texts_de();
[[nodiscard]] std::span<const HelpText> help_texts_en();

[[nodiscard]] std::string long_date_nl(const Date& date);
[[nodiscard]] std::string long_date_de(const Date& date);
[[nodiscard]] std::string long_date_en(const Date& date);

[[nodiscard]] std::string short_date_nl(const Date& date);
[[nodiscard]] std::string short_date_de(const Date& date);
[[nodiscard]] std::string short_date_en(const Date& date);

[[nodiscard]] std::string number_nl(std::int64_t number);
[[nodiscard]] std::string number_de(std::int64_t number);
[[nodiscard]] std::string number_en(std::int64_t number);

[[nodiscard]] std::string euros_nl(std::int64_t amount);
[[nodiscard]] std::string euros_de(std::int64_t amount);
[[nodiscard]] std::string euros_en(std::int64_t amount);

} // namespace agenda
