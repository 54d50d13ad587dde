// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"
#include "geo/overlay.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

using Contours = std::vector<OverlaidContour>;

/// To the square metre.
double hectares(double value)
{
    return std::round(value * 10'000) / 10'000;
}

double share(double value)
{
    return std::round(value * 10'000) / 10'000;
}

QJsonArray overlapsJson(const OverlaidContour& contour)
{
    QJsonArray overlaps;
    for (const Overlap& overlap : contour.overlaps)
        overlaps.append(QJsonObject{{u"code"_s, overlap.other.text()},
                                    {u"name"_s, overlap.otherName},
                                    {u"shared_ha"_s, hectares(overlap.sharedHa)},
                                    {u"share"_s, share(overlap.shareOfOwn)},
                                    {u"share_of_other"_s, share(overlap.shareOfOther)},
                                    {u"sliver"_s, overlap.sliver}});
    return overlaps;
}

/// `rest` names what is not kept: "gained_ha" or "lost_ha"; `others` the contours of the other geography.
QJsonArray contoursJson(const Contours& contours, const QString& rest, const QString& others)
{
    QJsonArray rows;
    for (const OverlaidContour& contour : contours)
        rows.append(QJsonObject{{u"code"_s, contour.code.text()},
                                {u"name"_s, contour.name},
                                {u"area_ha"_s, hectares(contour.areaHa)},
                                {u"kept_ha"_s, hectares(contour.commonHa)},
                                {rest, hectares(contour.restHa)},
                                {others, overlapsJson(contour)}});
    return rows;
}

QJsonObject totalsJson(const Overlay& overlay)
{
    const OverlayTotals former = totalsOf(overlay.former);
    const OverlayTotals current = totalsOf(overlay.current);
    return {{u"former_count"_s, int(overlay.former.size())}, {u"current_count"_s, int(overlay.current.size())},
            {u"former_ha"_s, hectares(former.areaHa)},       {u"current_ha"_s, hectares(current.areaHa)},
            {u"kept_ha"_s, hectares(current.commonHa)},      {u"gained_ha"_s, hectares(current.restHa)},
            {u"lost_ha"_s, hectares(former.restHa)},         {u"slivers"_s, overlay.slivers()}};
}

QString relativesText(const OverlaidContour& contour, const QLocale& locale)
{
    QStringList texts;
    for (const Overlap& overlap : contour.overlaps) {
        if (!overlap.sliver)
            texts << u"%1 (%2 %)"_s.arg(overlap.other.text(), locale.toString(100 * overlap.shareOfOwn, 'f', 0));
    }
    return texts.join(u", "_s);
}

QString table(const Contours& contours, const QString& rest, const QString& others, const QLocale& locale)
{
    TextGrid grid({{translate("cli", "Code")},
                   {translate("cli", "Name"), {}, 36},
                   {translate("cli", "Area (ha)"), TextGrid::Align::Right},
                   {translate("cli", "Kept (ha)"), TextGrid::Align::Right},
                   {rest, TextGrid::Align::Right},
                   {others, {}, 60}});
    const auto number = [&](double value) { return locale.toString(value, 'f', 2); };
    for (const OverlaidContour& contour : contours)
        grid.add({contour.code.text(), contour.name, number(contour.areaHa), number(contour.commonHa),
                  number(contour.restHa), relativesText(contour, locale)});
    return grid.text();
}

QString totalsText(const Overlay& overlay, const QLocale& locale)
{
    const OverlayTotals former = totalsOf(overlay.former);
    const OverlayTotals current = totalsOf(overlay.current);
    const auto area = [&](double value) { return translate("cli", "%1 ha").arg(locale.toString(value, 'f', 2)); };
    FactList facts;
    facts.add(translate("cli", "QPV of 2015"),
              translate("cli", "%1, %2").arg(QString::number(overlay.former.size()), area(former.areaHa)));
    facts.add(translate("cli", "QPV of 2024"),
              translate("cli", "%1, %2").arg(QString::number(overlay.current.size()), area(current.areaHa)));
    facts.add(translate("cli", "Kept", "area"), area(current.commonHa));
    facts.add(translate("cli", "Gained"), area(current.restHa));
    facts.add(translate("cli", "Lost"), area(former.restHa));
    const int slivers = overlay.slivers();
    return facts.text() + u'\n' +
           translate("cli",
                     "Left out of the lineage: %n overlap(s) of less than 0.1 ha, or of less than 1 % of the smaller "
                     "contour.",
                     nullptr, slivers) +
           u'\n';
}

void keep(Contours& contours, const DepartementCode& departement)
{
    std::erase_if(contours, [&](const OverlaidContour& c) { return c.code.departement() != departement; });
}

Answer compare(Session& session, const Arguments& arguments)
{
    const Register records = session.readRegister();
    Overlay overlay = overlayOf(records, {}, session.stop());
    if (overlay.former.empty())
        throw Error(translate("cli", "No contour of 2015 is stored."), {},
                    translate("cli", "Import the file of the QPV of 2015 first: perimeters import FILE"));
    if (overlay.current.empty())
        throw Error(translate("cli", "No contour of 2024 is stored."), {},
                    translate("cli", "Import the file of the QPV of 2024 first: perimeters import FILE"));
    if (arguments.has("--departement")) {
        const DepartementCode code = departementCalled(records, arguments.value("--departement")).code;
        keep(overlay.former, code);
        keep(overlay.current, code);
    }
    const QLocale locale = session.locale();
    return {QJsonObject{{u"totals"_s, totalsJson(overlay)},
                        {u"smallest_shared_ha"_s, smallestSharedHa},
                        {u"smallest_share"_s, smallestShare},
                        {u"current"_s, contoursJson(overlay.current, u"gained_ha"_s, u"sources"_s)},
                        {u"former"_s, contoursJson(overlay.former, u"lost_ha"_s, u"heirs"_s)}},
            totalsText(overlay, locale) + u'\n' +
                table(overlay.current, translate("cli", "Gained (ha)"), translate("cli", "From (2015)"), locale) +
                u'\n' +
                table(overlay.former, translate("cli", "Lost (ha)"), translate("cli", "Became (2024)"), locale)};
}

} // namespace

std::vector<Command> compareCommands()
{
    return {
        {.path = "perimeters compare",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "what was kept, gained and lost between the contours of 2015 and 2024"),
         .options = {{"--departement", QT_TRANSLATE_NOOP("cli", "DEPARTEMENT"),
                      QT_TRANSLATE_NOOP("cli", "code or name of a département")}},
         .run = compare}};
}

} // namespace parvis::cli
