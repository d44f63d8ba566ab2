// The covenant's agenda of 27 March 2017, in the very form of an `_agenda.yaml`: what applies where an
// agenda states no themes, scopes or languages of its own.
#pragma once

#include <string_view>

namespace agenda {

inline constexpr std::string_view builtin_agenda = R"(name:
  nl: Dynamische agenda Aken–Heerlen
  de: Dynamische Agenda Aachen–Heerlen
  en: Dynamic agenda Aachen–Heerlen
languages: [nl, de, en]
themes:
  digitalisering:
    name: {nl: Digitalisering, de: Digitalisierung, en: Digitalisation}
    short: {nl: Digitaal, de: Digitales, en: Digital}
  onderwijs:
    name: {nl: Onderwijs, de: Bildung, en: Education}
  energie:
    name: {nl: Verduurzaming energievoorziening, de: Nachhaltige Energieversorgung, en: Sustainable energy supply}
    short: {nl: Energie, de: Energie, en: Energy}
  cultuur:
    name: {nl: Cultuur, de: Kultur, en: Culture}
  toerisme-binnensteden:
    name:
      nl: Toerisme en ontwikkeling binnensteden
      de: Tourismus und Entwicklung der Innenstädte
      en: Tourism and city-centre development
    short: {nl: Toerisme, de: Tourismus, en: Tourism}
  mobiliteit:
    name: {nl: Mobiliteit, de: Mobilität, en: Mobility}
scopes:
  bilateraal:
    name: {nl: bilateraal, de: bilateral, en: bilateral}
  parkstad:
    name: {nl: Parkstad, de: Parkstad, en: Parkstad}
  euregionaal:
    name: {nl: euregionaal, de: euregional, en: Euroregional}
  buurgemeenten:
    name: {nl: buurgemeenten, de: Nachbarkommunen, en: neighbouring municipalities}
  lokaal:
    name: {nl: lokaal, de: lokal, en: local}
)";

} // namespace agenda
