// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "store/transaction.h"
#include "tasks/contour_import.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// Nothing when the option is absent: the codes of the file then say which.
std::optional<int> generationOption(const Arguments& arguments)
{
    const auto generation = numberOption(arguments, "--generation");
    if (generation && generation != 2015 && generation != 2024)
        throwUnknownValue("--generation", arguments.value("--generation"), {u"2015"_s, u"2024"_s});
    return generation;
}

QString codeLine(const QString& text, const std::vector<QpvCode>& codes)
{
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
}

/// Contours that were refused, or taken against the register.
QString misplacedLine(const ContourImport& import)
{
    return import.misplaced().empty() ? QString() : codeLine(translate("cli", "Out of place: %1"), import.misplaced());
}

/// What was stored, and the lineage that follows from it.
QString outcome(const StoredContours& stored, const Notices& notices)
{
    QString text = stored.contours > 0 ? translate("cli", "Stored: %1 contours.").arg(stored.contours)
                                       : translate("cli", "All contours were stored already; nothing was changed.");
    if (stored.lineage > 0)
        text += u'\n' + translate("cli", "Lineage from 2015 to 2024: %1 links stored.").arg(stored.lineage);
    return text + u'\n' + noticeLines(notices);
}

QJsonObject commonJson(const ContourImport& import, const StoredContours& stored)
{
    return {{u"matched"_s, import.count()},
            {u"repaired"_s, int(import.repaired().size())},
            {u"misplaced"_s, int(import.misplaced().size())},
            {u"stored"_s, stored.contours},
            {u"lineage"_s, stored.lineage},
            {u"generation"_s, import.generation},
            {u"repaired_codes"_s, toJsonArray(import.repaired())},
            {u"misplaced_codes"_s, toJsonArray(import.misplaced())},
            {u"notices"_s, toJson(import.notices())}};
}

Answer answerOfCurrent(const ContourImport& import, const StoredContours& stored)
{
    const PerimeterImport& current = import.current;
    QJsonObject json = commonJson(import, stored);
    json.insert(u"unknown"_s, int(current.unknown.size()));
    json.insert(u"missing"_s, int(current.missing.size()));
    json.insert(u"matched_codes"_s, toJsonArray(current.matched));
    json.insert(u"unknown_codes"_s, toJsonArray(current.unknown));
    json.insert(u"missing_codes"_s, toJsonArray(current.missing));
    return {json, codeLine(translate("cli", "Matched: %1"), current.matched) +
                      codeLine(translate("cli", "Unknown to the register: %1"), current.unknown) +
                      codeLine(translate("cli", "Missing in the file: %1"), current.missing) +
                      codeLine(translate("cli", "Repaired: %1"), current.repaired) + misplacedLine(import) +
                      outcome(stored, current.notices)};
}

Answer answerOfFormer(const ContourImport& import, const StoredContours& stored)
{
    const FormerImport& former = import.former;
    std::vector<QpvCode> codes;
    for (const FormerQpv& qpv : former.qpvs)
        codes.push_back(qpv.code);
    QJsonObject json = commonJson(import, stored);
    json.insert(u"elsewhere"_s, int(former.elsewhere.size()));
    json.insert(u"unknown"_s, int(former.others.size()));
    json.insert(u"matched_codes"_s, toJsonArray(codes));
    json.insert(u"elsewhere_codes"_s, toJsonArray(former.elsewhere));
    json.insert(u"unknown_codes"_s, toJsonArray(former.others));
    return {json, codeLine(translate("cli", "In the départements of the register: %1"), codes) +
                      codeLine(translate("cli", "Elsewhere, left out: %1"), former.elsewhere) +
                      codeLine(translate("cli", "Repaired: %1"), former.repaired) + misplacedLine(import) +
                      outcome(stored, former.notices)};
}

/// As readContourImport does; who may insist is told how.
ContourImport readImport(const ContourRequest& request, const Register& records, std::stop_token stop)
{
    try {
        return readContourImport(request, records, {}, std::move(stop));
    } catch (const ContoursOutOfPlace& error) {
        throw Error(error.message(), error.where(),
                    error.advice() + u' ' + translate("cli", "“--force” stores them all the same."));
    }
}

Answer importContourFile(Session& session, const Arguments& arguments)
{
    ContourRequest request{arguments.operands.first(), arguments.value("--layer"), generationOption(arguments)};
    request.takesMisplaced = arguments.has("--force");
    const auto database = session.open(Access::ReadWrite);
    const ContourImport import = readImport(request, database->records(), session.stop());
    Transaction tx(*database);
    const StoredContours stored =
        storeContours(tx, database->records(), contourSource(import.path, import.generation), import);
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
    return import.generation == 2015 ? answerOfFormer(import, stored) : answerOfCurrent(import, stored);
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
                          QT_TRANSLATE_NOOP("cli", "2024 or 2015; when not given, as the codes say")},
                         {"--force", nullptr,
                          QT_TRANSLATE_NOOP("cli", "also stores contours that contradict the register")}},
             .run = importContourFile}};
}

} // namespace parvis::cli
