#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "geo/perimeter_import.h"
#include "store/edits.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

int generationOf(const Arguments& arguments)
{
    const int generation = numberOption(arguments, "--generation").value_or(2024);
    if (generation != 2015 && generation != 2024)
        throwUnknownValue("--generation", arguments.value("--generation"), {u"2015"_s, u"2024"_s});
    return generation;
}

/// The producer is ANCT: nobody else publishes the contours of the QPV.
Source sourceOf(const QString& path, int generation)
{
    Source source;
    source.title =
        translate("cli", "Perimeters of the QPV %1 (file “%2”)").arg(generation).arg(QFileInfo(path).fileName());
    source.producer = u"ANCT"_s;
    source.licence = u"Licence Ouverte 2.0"_s;
    source.vintage = QString::number(generation);
    return source;
}

QString report(const PerimeterImport& import, int changed)
{
    const auto line = [](const QString& text, const std::vector<QpvCode>& codes) {
        constexpr std::size_t shown = 12;
        QStringList names;
        for (std::size_t i = 0; i < std::min(shown, codes.size()); ++i)
            names << codes[i].text();
        if (codes.size() > shown)
            names << u"…"_s;
        QString result = text.arg(codes.size());
        if (!names.isEmpty())
            result += u" (%1)"_s.arg(names.join(u", "_s));
        return result + u'\n';
    };
    return line(translate("cli", "Matched: %1"), import.matched) +
           line(translate("cli", "Unknown to the register: %1"), import.unknown) +
           line(translate("cli", "Missing in the file: %1"), import.missing) +
           line(translate("cli", "Repaired: %1"), import.repaired) +
           (changed > 0 ? translate("cli", "Stored: %1 contours.").arg(changed)
                        : translate("cli", "All contours were stored already; nothing was changed.")) +
           u'\n' + noticeLines(import.notices);
}

Answer importFile(Session& session, const Arguments& arguments)
{
    const QString path = arguments.operands.first();
    const int generation = generationOf(arguments);
    const auto database = session.open(Access::ReadWrite);
    const Register& reg = database->records();
    const PerimeterImport import =
        importPerimeters(path, reg, generation, arguments.value("--layer"), {}, session.stop());
    if (import.matched.empty())
        throw Error(translate("cli", "No contour of this file belongs to a QPV of the register; nothing was changed."),
                    path, translate("cli", "Choose the file of the QPV of %1 that ANCT publishes.").arg(generation));
    const int matched = int(import.matched.size());
    Transaction tx(*database, translate("cli", "Import the contours of %n QPV", nullptr, matched));
    const int changed = storePerimeters(tx, reg, sourceOf(path, generation), import.perimeters);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return {QJsonObject{{u"matched"_s, matched},
                        {u"unknown"_s, int(import.unknown.size())},
                        {u"missing"_s, int(import.missing.size())},
                        {u"repaired"_s, int(import.repaired.size())},
                        {u"stored"_s, changed},
                        {u"generation"_s, generation},
                        {u"matched_codes"_s, toJsonArray(import.matched)},
                        {u"unknown_codes"_s, toJsonArray(import.unknown)},
                        {u"missing_codes"_s, toJsonArray(import.missing)},
                        {u"repaired_codes"_s, toJsonArray(import.repaired)},
                        {u"notices"_s, toJson(import.notices)}},
            report(import, changed)};
}

} // namespace

std::vector<Command> perimeterCommands()
{
    return {{.path = "perimeters import",
             .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
             .minOperands = 1,
             .maxOperands = 1,
             .summary = QT_TRANSLATE_NOOP("cli", "reads the official contours (GeoPackage, Shapefile, GeoJSON, zip)"),
             .options = {{"--layer", QT_TRANSLATE_NOOP("cli", "NAME"),
                          QT_TRANSLATE_NOOP("cli", "the layer of the file, when it has several")},
                         {"--generation", QT_TRANSLATE_NOOP("cli", "YEAR"),
                          QT_TRANSLATE_NOOP("cli", "2024 (when not given) or 2015")}},
             .run = importFile}};
}

} // namespace parvis::cli
