// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/register.h"

#include <vector>

namespace parvis {

// What a template of papers may say: colours that can be read, texts that fit a line, sections of papers.

/// The papers whose sections can be chosen.
enum class PaperKind { PressReview, Contract, Qpv };

template <>
struct EnumNames<PaperKind>
{
    static constexpr EnumName<PaperKind> all[] = {
        {PaperKind::PressReview, "press_review", QT_TRANSLATE_NOOP("domain", "Press review")},
        {PaperKind::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Sheet of a contract")},
        {PaperKind::Qpv, "qpv", QT_TRANSLATE_NOOP("domain", "Sheet of a neighbourhood")}};
};

/// The parts of papers behind their title. The sources of a sheet always end it.
enum class PaperSection {
    Map,
    Contents,
    Editorial,
    Articles,
    Territories,
    Years,
    Legal,
    Signature,
    Neighbourhoods,
    Signatories,
    Funding,
    Facts,
    Indicators,
    Lineage
};

template <>
struct EnumNames<PaperSection>
{
    static constexpr EnumName<PaperSection> all[] = {
        {PaperSection::Map, "map", QT_TRANSLATE_NOOP("domain", "Map")},
        {PaperSection::Contents, "contents", QT_TRANSLATE_NOOP("domain", "Table of contents")},
        {PaperSection::Editorial, "editorial", QT_TRANSLATE_NOOP("domain", "Editorial of the issue")},
        {PaperSection::Articles, "articles", QT_TRANSLATE_NOOP("domain", "Articles by rubric")},
        {PaperSection::Territories, "territories", QT_TRANSLATE_NOOP("domain", "Index by territory")},
        {PaperSection::Years, "years", QT_TRANSLATE_NOOP("domain", "Index by year")},
        {PaperSection::Legal, "notices", QT_TRANSLATE_NOOP("domain", "Sources and legal notices")},
        {PaperSection::Signature, "signature", QT_TRANSLATE_NOOP("domain", "State of the signature")},
        {PaperSection::Neighbourhoods, "neighbourhoods", QT_TRANSLATE_NOOP("domain", "Priority neighbourhoods")},
        {PaperSection::Signatories, "signatories", QT_TRANSLATE_NOOP("domain", "Signatories")},
        {PaperSection::Funding, "funding", QT_TRANSLATE_NOOP("domain", "Funding")},
        {PaperSection::Facts, "facts", QT_TRANSLATE_NOOP("domain", "Facts and figures")},
        {PaperSection::Indicators, "indicators", QT_TRANSLATE_NOOP("domain", "Indicators")},
        {PaperSection::Lineage, "lineage", QT_TRANSLATE_NOOP("domain", "Against the geography of 2015")}};
};

using PaperSections = std::vector<PaperSection>;

/// Never left out: a review without its articles is none, and without the notices it does not say whose texts it
/// quotes; a sheet says what it is about.
bool isNeeded(PaperSection section);
/// As Parvis has them.
PaperSections usualSections(PaperKind kind);
/// Of the text of a template: what it names twice counts once, what this paper has not counts not at all, and what is
/// needed comes last when it is missing. An empty text gives the usual ones.
PaperSections sectionsOf(PaperKind kind, const QString& sections);
/// The text of a template for these; empty for the usual ones.
QString sectionText(PaperKind kind, const PaperSections& sections);
/// Where a template keeps it.
QString PaperTemplate::*sectionMember(PaperKind kind);

/// That of the database; an empty one when it has none.
PaperTemplate paperTemplateOf(const Register& records);

/// How much two colours differ in lightness, from 1 (not at all) to 21 (black on white), as WCAG 2.1 defines it; 0 when
/// one of them is no colour "#rrggbb".
double contrastBetween(const QString& colour, const QString& other);
/// The darkest ground that a text of a paper stands on: the head of its tables.
inline const QString darkestGround = QStringLiteral("#eef2f5");
/// The contrast of a colour with the darkest ground, as shown: "7,1:1". Never rounded up.
QString contrastText(const QString& colour);
/// Text of this size has to differ so much from the paper (WCAG 2.1, criterion 1.4.3, AA).
inline constexpr double readableContrast = 4.5;

inline constexpr int longestTemplateText = 120; ///< characters: one line of a page
inline constexpr int largestLogo = 400000;      ///< characters of base64

/// Why a text cannot be the colour of a text on paper; empty when it can.
QString paperColourProblem(const QString& colour);
/// The first thing that a template may not be; empty when it is sound.
QString paperTemplateProblem(const PaperTemplate& paper);

} // namespace parvis
