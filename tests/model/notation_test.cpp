#include "model/notation.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace agenda;

TEST_CASE("an amount is plain digits") {
    CHECK(parse_amount("0") == 0);
    CHECK(parse_amount("350000") == 350000);
    CHECK(parse_amount("1000000000000") == 1'000'000'000'000);
    for (const std::string_view text :
         {"", "-5", "+5", "3.5", "1e3", "350 000", "1000000000001", "99999999999999999999", "12a"})
        CHECK_MESSAGE(!parse_amount(text), text);
}

TEST_CASE("amounts as people write them have one plain form, or none") {
    struct Case {
        std::string_view written;
        std::string_view plain;
    };
    for (const Case& c : {
             Case{"1.250.000", "1250000"},
             Case{"1,250,000", "1250000"},
             Case{"1 250 000", "1250000"},
             Case{"350.000", "350000"},
             Case{"€ 350.000,00", "350000"},
             Case{"350.000,- euro", "350000"},
             Case{"EUR 350,000.00", "350000"},
             Case{"500 EUR", "500"},
             Case{"2,5 miljoen", "2500000"},
             Case{"2.5 Mio. Euro", "2500000"},
             Case{"€ 12 mln", "12000000"},
             Case{"0,75 mln", "750000"},
             // Two and a half million, or two and a half thousand million?
             Case{"2.500 miljoen", ""},
             Case{"1.25.000", ""},
             Case{"12.34", ""},
             Case{"veel", ""},
             Case{"", ""},
             Case{"-5", ""},
             Case{"€", ""},
         })
        CHECK_MESSAGE(plain_amount(c.written) == c.plain, c.written);
}

TEST_CASE("true and false in three languages") {
    for (const std::string_view word : {"ja", "Ja", "yes", "True", "WAHR", "waar", "on", "1"})
        CHECK_MESSAGE(plain_boolean(word) == "true", word);
    for (const std::string_view word : {"nee", "nein", "No", "FALSE", "falsch", "off", "0"})
        CHECK_MESSAGE(plain_boolean(word) == "false", word);
    for (const std::string_view word : {"", "misschien", "2", "truee"})
        CHECK_MESSAGE(plain_boolean(word).empty(), word);
}

TEST_CASE("a web address is http or https, with a host and without blanks") {
    for (const std::string_view url : {"https://www.aachen.de/", "http://aachen.de",
                                       "HTTPS://Example.org/a?b=c#d", "https://a.b:8080/x"})
        CHECK_MESSAGE(is_web_url(url), url);
    for (const std::string_view url :
         {"", "www.aachen.de", "ftp://aachen.de", "javascript:alert(1)", "https://",
          "https://localhost", "https://a b.de/", "https:/aachen.de", "https://.de",
          "https://aachen.", "mailto:a@b.de"})
        CHECK_MESSAGE(!is_web_url(url), url);
}

TEST_CASE("a mailbox") {
    for (const std::string_view email : {"info@aachen.example", "stab.europa@aachen.example"})
        CHECK_MESSAGE(is_email(email), email);
    for (const std::string_view email :
         {"", "info", "@aachen.example", "info@aachen", "a b@c.de", "a@b@c.de", "info@.de",
          "a@b.de, c@d.de", "a@b.de;c@d.de", "mailto:info@aachen.example"})
        CHECK_MESSAGE(!is_email(email), email);
}

TEST_CASE("a first and a last name, or initials and a name, are a person's mailbox") {
    for (const std::string_view email :
         {"jan.jansen@heerlen.example", "j.jansen@heerlen.example",
          "erika_mustermann@aachen.example", "a.b.jansen@heerlen.example",
          "Jürgen.Müller@aachen.example"})
        CHECK_MESSAGE(looks_personal(email), email);
    for (const std::string_view email :
         {"info@heerlen.example", "stab.europa@aachen.example", "mobiliteit@heerlen.example",
          "fachbereich.kultur@aachen.example", "jansen@heerlen.example",
          "fb61.verkehr@aachen.example", "euregio.contact@heerlen.example"})
        CHECK_MESSAGE(!looks_personal(email), email);
}

TEST_CASE("a language is a code of two or three small letters") {
    for (const std::string_view code : {"nl", "de", "fry"})
        CHECK_MESSAGE(is_language_code(code), code);
    for (const std::string_view code : {"", "n", "NL", "dutch", "n1", "nl-NL"})
        CHECK_MESSAGE(!is_language_code(code), code);
}
