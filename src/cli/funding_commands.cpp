// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/figures/funding_sums.h"
#include "domain/names.h"
#include "domain/programme.h"
#include "domain/translate.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// What a funding line says along one dimension: for programs, and for people.
struct Coordinate
{
    QJsonValue json;
    QString text;

    friend bool operator<(const Coordinate& a, const Coordinate& b) { return a.text < b.text; }
};

struct Dimension
{
    const char* name;
    const char* title; ///< English, context "cli"
    Coordinate (*of)(const Register&, const FundingLine&);
};

Coordinate codeAndTitle(const QString& code, const QString& title)
{
    return {toJson(code), code.isEmpty() ? unknownText() : title};
}

const Contract* contractOf(const Register& records, const FundingLine& line)
{
    return records.find(line.contract);
}

Coordinate epciOf(const Register& records, const FundingLine& line)
{
    const Contract* contract = contractOf(records, line);
    const Epci* epci = contract ? records.find(contract->epci) : nullptr;
    return epci ? codeAndTitle(epci->siren.text(), nameOf(records, epci->id)) : codeAndTitle({}, {});
}

Coordinate departementOf(const Register& records, const FundingLine& line)
{
    const Contract* contract = contractOf(records, line);
    const Epci* epci = contract ? records.find(contract->epci) : nullptr;
    const Departement* departement = epci ? records.find(epci->departement) : nullptr;
    return departement ? codeAndTitle(departement->code.text(), nameOf(records, departement->id))
                       : codeAndTitle({}, {});
}

const std::vector<Dimension>& dimensions()
{
    static const std::vector<Dimension> all{
        {"year", QT_TRANSLATE_NOOP("cli", "Year"),
         [](const Register&, const FundingLine& line) {
             return line.year > 0 ? Coordinate{line.year, QString::number(line.year)} : codeAndTitle({}, {});
         }},
        {"funder", QT_TRANSLATE_NOOP("cli", "Funder"),
         [](const Register& records, const FundingLine& line) {
             const Funder* funder = records.find(line.funder);
             return funder ? codeAndTitle(funder->code, funder->title) : codeAndTitle({}, {});
         }},
        {"device", QT_TRANSLATE_NOOP("cli", "Device"),
         [](const Register& records, const FundingLine& line) {
             const Device* device = records.find(line.device);
             return device ? codeAndTitle(device->code, device->title) : codeAndTitle({}, {});
         }},
        {"contract", QT_TRANSLATE_NOOP("cli", "Contract"),
         [](const Register& records, const FundingLine& line) {
             const Contract* contract = contractOf(records, line);
             const QString code = contract ? contract->code.text() : QString();
             return codeAndTitle(code, code);
         }},
        {"epci", QT_TRANSLATE_NOOP("cli", "EPCI"), epciOf},
        {"departement", QT_TRANSLATE_NOOP("cli", "Département"), departementOf},
        {"credit_kind", QT_TRANSLATE_NOOP("cli", "Kind of credit"), [](const Register&, const FundingLine& line) {
             return Coordinate{toJson(line.creditKind), label(line.creditKind)};
         }}};
    return all;
}

/// The dimensions of --by. Kinds of credit are never added up: their dimension is always there.
std::vector<Dimension> wantedDimensions(const Arguments& arguments)
{
    QStringList names =
        arguments.has("--by") ? arguments.value("--by").split(u',', Qt::SkipEmptyParts) : QStringList{u"year"_s};
    const auto creditKind = u"credit_kind"_s;
    if (!names.contains(creditKind))
        names << creditKind;
    std::vector<Dimension> wanted;
    QStringList known;
    for (const Dimension& dimension : dimensions())
        known << QLatin1StringView(dimension.name);
    for (const QString& name : names) {
        const qsizetype place = known.indexOf(name.trimmed().toLower());
        if (place < 0)
            throw UsageError(translate("cli", "--by: “%1” is no dimension.").arg(name), {},
                             translate("cli", "It may be: %1.").arg(known.join(u", "_s)));
        wanted.push_back(dimensions()[std::size_t(place)]);
    }
    return wanted;
}

using Pivot = std::map<std::vector<Coordinate>, FundingSums>;

QJsonArray pivotJson(const Pivot& pivot, const std::vector<Dimension>& by)
{
    QJsonArray rows;
    for (const auto& [place, sums] : pivot) {
        QJsonObject row{{u"lines"_s, sums.lines},
                        {u"planned_cents"_s, toJson(sums.planned.money())},
                        {u"committed_cents"_s, toJson(sums.committed.money())},
                        {u"paid_cents"_s, toJson(sums.paid.money())},
                        {u"theoretical_cents"_s, toJson(sums.theoretical.money())},
                        {u"posts"_s, toJson(sums.postsOfOneYear())}};
        QStringList id;
        for (std::size_t i = 0; i < by.size(); ++i) {
            row.insert(QLatin1StringView(by[i].name), place[i].json);
            id << (place[i].json.isNull() ? QString() : place[i].json.toVariant().toString());
        }
        row.insert(u"id"_s, id.join(u'/'));
        rows.append(row);
    }
    return rows;
}

QString pivotText(const Pivot& pivot, const std::vector<Dimension>& by, const QLocale& locale)
{
    std::vector<TextGrid::Column> columns;
    for (const Dimension& dimension : by)
        columns.push_back({translate("cli", dimension.title), TextGrid::Align::Left, 40});
    for (const char* title : {QT_TRANSLATE_NOOP("cli", "Lines"), QT_TRANSLATE_NOOP("cli", "Posts"),
                              QT_TRANSLATE_NOOP("cli", "Planned"), QT_TRANSLATE_NOOP("cli", "Committed"),
                              QT_TRANSLATE_NOOP("cli", "Paid"), QT_TRANSLATE_NOOP("cli", "Theoretical")})
        columns.push_back({translate("cli", title), TextGrid::Align::Right});
    TextGrid grid(columns);
    const auto money = [&](const KnownSum& sum) { return sum.known > 0 ? sum.money()->text(locale) : QString(); };
    for (const auto& [place, sums] : pivot) {
        QStringList cells;
        for (const Coordinate& coordinate : place)
            cells << coordinate.text;
        cells << QString::number(sums.lines) << postsText(sums, locale) << money(sums.planned) << money(sums.committed)
              << money(sums.paid) << money(sums.theoretical);
        grid.add(cells);
    }
    return grid.isEmpty() ? translate("cli", "No funding line is recorded.") : grid.text();
}

Answer summary(Session& session, const Arguments& arguments)
{
    const std::vector<Dimension> by = wantedDimensions(arguments);
    const Register records = session.readRegister();
    Pivot pivot;
    for (const FundingLine& line : records.all<FundingLine>()) {
        std::vector<Coordinate> place;
        for (const Dimension& dimension : by)
            place.push_back(dimension.of(records, line));
        pivot[place].add(line);
    }
    return {pivotJson(pivot, by), pivotText(pivot, by, session.locale())};
}

} // namespace

std::vector<Command> fundingCommands()
{
    return {
        {.path = "funding summary",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the amounts by year, funder, device, contract…; kinds of credit apart"),
         .options = {{"--by", QT_TRANSLATE_NOOP("cli", "LIST"),
                      QT_TRANSLATE_NOOP("cli", "year,funder,device,contract,epci,departement,credit_kind")}},
         .run = summary}};
}

} // namespace parvis::cli
