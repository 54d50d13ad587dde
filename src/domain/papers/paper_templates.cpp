// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/papers/paper_templates.h"

#include "domain/translate.h"

#include <array>
#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Light = std::array<double, 3>; ///< red, green, blue, each from 0 to 1

std::optional<Light> lightOf(const QString& colour)
{
    if (colour.size() != 7 || !colour.startsWith(u'#'))
        return std::nullopt;
    Light light{};
    for (std::size_t i = 0; i < light.size(); ++i) {
        const QStringView part = QStringView(colour).sliced(qsizetype(1 + 2 * i), 2);
        bool isNumber = part.front().isLetterOrNumber();
        light[i] = part.toInt(isNumber ? &isNumber : nullptr, 16) / 255.0;
        if (!isNumber)
            return std::nullopt;
    }
    return light;
}

/// Relative luminance (WCAG 2.1).
double luminance(const Light& light)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(light[0]) + 0.7152 * linear(light[1]) + 0.0722 * linear(light[2]);
}

bool isLine(const QString& text)
{
    return text.size() <= longestTemplateText &&
           std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

bool isNeeded(PaperSection section)
{
    return section == PaperSection::Articles || section == PaperSection::Legal || section == PaperSection::Signature ||
           section == PaperSection::Facts;
}

PaperSections usualSections(PaperKind kind)
{
    using S = PaperSection;
    switch (kind) {
    case PaperKind::PressReview:
        break;
    case PaperKind::Contract:
        return {S::Signature, S::Neighbourhoods, S::Signatories, S::Funding};
    case PaperKind::Qpv:
        return {S::Map, S::Facts, S::Indicators, S::Lineage};
    }
    return {S::Map, S::Contents, S::Editorial, S::Articles, S::Territories, S::Years, S::Legal};
}

PaperSections sectionsOf(PaperKind kind, const QString& sections)
{
    const PaperSections usual = usualSections(kind);
    PaperSections found;
    const auto add = [&](PaperSection section) {
        if (std::ranges::find(usual, section) != usual.end() && std::ranges::find(found, section) == found.end())
            found.push_back(section);
    };
    for (const QString& name : sections.split(u',', Qt::SkipEmptyParts)) {
        if (const auto section = parseIdentifier<PaperSection>(name.trimmed()))
            add(*section);
    }
    if (found.empty())
        return usual;
    std::ranges::for_each(usual | std::views::filter(&isNeeded), add);
    return found;
}

QString sectionText(PaperKind kind, const PaperSections& sections)
{
    if (sections == usualSections(kind))
        return {};
    QStringList names;
    for (const PaperSection section : sections)
        names << identifier(section);
    return names.join(u',');
}

QString PaperTemplate::*sectionMember(PaperKind kind)
{
    switch (kind) {
    case PaperKind::PressReview:
        break;
    case PaperKind::Contract:
        return &PaperTemplate::contractSections;
    case PaperKind::Qpv:
        return &PaperTemplate::qpvSections;
    }
    return &PaperTemplate::reviewSections;
}

PaperTemplate paperTemplateOf(const Register& records)
{
    const auto& all = records.all<PaperTemplate>();
    return all.empty() ? PaperTemplate() : *all.begin();
}

double contrastBetween(const QString& colour, const QString& other)
{
    const auto one = lightOf(colour);
    const auto two = lightOf(other);
    if (!one || !two)
        return 0;
    const auto [darker, lighter] = std::minmax({luminance(*one), luminance(*two)}); // of two values it gives references
    return (lighter + 0.05) / (darker + 0.05);
}

QString contrastText(const QString& colour)
{
    return QLocale().toString(std::floor(contrastBetween(colour, darkestGround) * 10) / 10, 'f', 1) + u":1"_s;
}

QString paperColourProblem(const QString& colour)
{
    const double contrast = contrastBetween(colour, darkestGround);
    if (contrast <= 0)
        return translate("domain", "“%1” is no colour: write it as #1c5574.").arg(colour.left(20));
    if (contrast < readableContrast)
        return translate("domain", "“%1” is too light to be read on paper: its contrast is %2, and %3 are needed.")
            .arg(colour, contrastText(colour), QLocale().toString(readableContrast, 'f', 1) + u":1"_s);
    return {};
}

QString paperTemplateProblem(const PaperTemplate& paper)
{
    for (const QString& text : {paper.publisher, paper.header, paper.footer, paper.typeface}) {
        if (!isLine(text))
            return translate("domain", "A text of the template is longer than %n character(s), or not one line.",
                             nullptr, longestTemplateText);
    }
    for (const QString& colour : {paper.accent, paper.quiet}) {
        if (const QString problem = paperColourProblem(colour); !colour.isEmpty() && !problem.isEmpty())
            return problem;
    }
    for (const auto& kind : EnumNames<PaperKind>::all) {
        const QString& sections = paper.*sectionMember(kind.value);
        if (sections.size() > longestTemplateText * 2 ||
            sectionText(kind.value, sectionsOf(kind.value, sections)) != sections)
            return translate("domain", "The template names a section that does not exist, or leaves out one that has "
                                       "to be there.");
    }
    if (paper.logo.size() > largestLogo)
        return translate("domain", "The logo is too large.");
    return {};
}

} // namespace parvis
