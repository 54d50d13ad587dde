#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "domain/translate.h"
#include "geo/former_import.h"
#include "geo/overlay.h"
#include "geo/perimeter_import.h"
#include "store/transaction.h"
#include "tasks/contour_storage.h"

#include <QFileInfo>

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

/// What was stored, and the lineage that follows from it.
QString outcome(int changed, int lineage, const Notices& notices)
{
    QString text = changed > 0 ? translate("cli", "Stored: %1 contours.").arg(changed)
                               : translate("cli", "All contours were stored already; nothing was changed.");
    if (lineage > 0)
        text += u'\n' + translate("cli", "Lineage from 2015 to 2024: %1 links stored.").arg(lineage);
    return text + u'\n' + noticeLines(notices);
}

/// The lineage as it is once these contours are stored.
int addLineage(Transaction& tx, const Register& reg, const std::vector<FormerQpv>& former,
               const std::vector<Perimeter>& perimeters, const std::stop_token& stop)
{
    const Overlay both = overlayOf(withContours(reg, former, perimeters), {}, stop);
    return both.isEmpty() ? 0 : storeLineage(tx, reg, lineageOf(both));
}

void commit(Session& session, Transaction& tx)
{
    if (session.stop().stop_requested())
        throw Cancelled();
    tx.commit();
}

Answer importCurrent(Session& session, Database& database, const ContourFile& file)
{
    const Register& reg = database.records();
    const PerimeterImport import = comparePerimeters(file, reg);
    if (import.matched.empty())
        throw Error(translate("cli", "No contour of this file belongs to a QPV of the register; nothing was changed."),
                    file.path,
                    translate("cli", "Choose the file of the QPV of %1 that ANCT publishes.").arg(import.generation));
    const int matched = int(import.matched.size());
    Transaction tx(database, translate("cli", "Import the contours of %n QPV", nullptr, matched));
    const int changed = storePerimeters(tx, reg, sourceOf(file.path, import.generation), import.perimeters);
    const int lineage = addLineage(tx, reg, {}, import.perimeters, session.stop());
    commit(session, tx);
    return {QJsonObject{{u"matched"_s, matched},
                        {u"unknown"_s, int(import.unknown.size())},
                        {u"missing"_s, int(import.missing.size())},
                        {u"repaired"_s, int(import.repaired.size())},
                        {u"stored"_s, changed},
                        {u"lineage"_s, lineage},
                        {u"generation"_s, import.generation},
                        {u"matched_codes"_s, toJsonArray(import.matched)},
                        {u"unknown_codes"_s, toJsonArray(import.unknown)},
                        {u"missing_codes"_s, toJsonArray(import.missing)},
                        {u"repaired_codes"_s, toJsonArray(import.repaired)},
                        {u"notices"_s, toJson(import.notices)}},
            codeLine(translate("cli", "Matched: %1"), import.matched) +
                codeLine(translate("cli", "Unknown to the register: %1"), import.unknown) +
                codeLine(translate("cli", "Missing in the file: %1"), import.missing) +
                codeLine(translate("cli", "Repaired: %1"), import.repaired) +
                outcome(changed, lineage, import.notices)};
}

Answer importFormer(Session& session, Database& database, const ContourFile& file)
{
    const Register& reg = database.records();
    const FormerImport import = formerQpvs(file, reg);
    if (import.qpvs.empty())
        throw Error(
            translate("cli", "No QPV of 2015 of this file lies in a département of the register; nothing was changed."),
            file.path, translate("cli", "Choose the file of the QPV of %1 that ANCT publishes.").arg(2015));
    std::vector<QpvCode> codes;
    for (const FormerQpv& qpv : import.qpvs)
        codes.push_back(qpv.code);
    Transaction tx(database,
                   translate("cli", "Import the contours of %n QPV of 2015", nullptr, int(import.qpvs.size())));
    const int changed = storeFormerQpvs(tx, reg, sourceOf(file.path, 2015), import.qpvs);
    const int lineage = addLineage(tx, reg, import.qpvs, {}, session.stop());
    commit(session, tx);
    return {QJsonObject{{u"matched"_s, int(codes.size())},
                        {u"elsewhere"_s, int(import.elsewhere.size())},
                        {u"unknown"_s, int(import.others.size())},
                        {u"repaired"_s, int(import.repaired.size())},
                        {u"stored"_s, changed},
                        {u"lineage"_s, lineage},
                        {u"generation"_s, 2015},
                        {u"matched_codes"_s, toJsonArray(codes)},
                        {u"elsewhere_codes"_s, toJsonArray(import.elsewhere)},
                        {u"unknown_codes"_s, toJsonArray(import.others)},
                        {u"repaired_codes"_s, toJsonArray(import.repaired)},
                        {u"notices"_s, toJson(import.notices)}},
            codeLine(translate("cli", "In the départements of the register: %1"), codes) +
                codeLine(translate("cli", "Elsewhere, left out: %1"), import.elsewhere) +
                codeLine(translate("cli", "Repaired: %1"), import.repaired) +
                outcome(changed, lineage, import.notices)};
}

Answer importFile(Session& session, const Arguments& arguments)
{
    const auto asked = generationOption(arguments);
    const auto database = session.open(Access::ReadWrite);
    const ContourFile file =
        readContours(arguments.operands.first(), {arguments.value("--layer"), wantedContours(database->records())}, {},
                     session.stop());
    return asked.value_or(generationOf(file)) == 2015 ? importFormer(session, *database, file)
                                                      : importCurrent(session, *database, file);
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
                          QT_TRANSLATE_NOOP("cli", "2024 or 2015; when not given, as the codes say")}},
             .run = importFile}};
}

} // namespace parvis::cli
