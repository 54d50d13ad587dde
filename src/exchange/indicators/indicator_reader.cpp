// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/indicators/indicator_reader.h"

#include "domain/translate.h"
#include "exchange/indicators/indicator_columns.h"
#include "exchange/indicators/insee_variables.h"
#include "exchange/indicators/variable_titles.h"
#include "exchange/tables/spreadsheet_reader.h"
#include "exchange/tables/table_reader.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

[[noreturn]] void refuseTable(const QString& why, const QString& name)
{
    throw Error(why, name,
                translate("exchange", "Nothing was taken. Take the table as its publisher gives it, without other rows "
                                      "or columns."));
}

/// A column of a wide table that is read.
struct FigureColumn
{
    qsizetype place = 0;
    std::size_t indicator = 0;
    QString vintage;
};

class IndicatorReader
{
public:
    IndicatorReader(FoundTable found, QString path, QString vintage, std::stop_token stop)
        : table_(std::move(found.table))
        , path_(std::move(path))
        , vintage_(std::move(vintage))
        , stop_(std::move(stop))
    {
        file_.name = path_;
        file_.sheet = found.sheet;
        file_.sheets = found.sheets;
        file_.notices = table_.notices;
        std::erase_if(file_.notices, [](const Notice& notice) { return notice.kind == Notice::Kind::Refused; });
    }

    IndicatorFile read()
    {
        for (const TextRow& row : table_.rows) {
            if (!row.trouble.isEmpty())
                refuseTable(withPlace(linePlace(row.line), row.trouble), path_);
        }
        file_.rows = int(table_.rows.size());
        switch (indicatorForm(table_.header)) {
        case IndicatorForm::Wide:
            readWide();
            break;
        case IndicatorForm::Long:
            readLong();
            break;
        case IndicatorForm::Succession:
            readSuccessions();
            break;
        case IndicatorForm::None:
            refuseTable(translate("exchange", "The table is none that Parvis knows; its columns are: %1.")
                            .arg(table_.header.join(u", "_s).simplified().left(200)),
                        path_);
        }
        return std::move(file_);
    }

private:
    void stopIfWanted() const
    {
        if (stop_.stop_requested())
            throw Cancelled();
    }

    void readWide()
    {
        const auto known = inseeTableOf(path_);
        Source source;
        source.title = known ? known->title : QFileInfo(path_).completeBaseName();
        source.vintage = known ? known->vintage : vintage_;
        if (known) {
            source.producer = u"Insee"_s;
            source.licence = u"Licence Ouverte 2.0"_s;
            source.url = u"https://www.insee.fr/fr/statistiques/8186144"_s;
            file_.recognised = translate("exchange", "Insee: %1").arg(known->title);
        } else {
            file_.recognised = translate("exchange", "Figures by neighbourhood");
        }
        file_.sources = {source};
        places_ = placeColumn(table_.header);
        requirePlaces();
        const std::vector<FigureColumn> columns = figureColumns(source.vintage);
        for (const TextRow& row : table_.rows) {
            stopIfWanted();
            if (const auto place = QpvCode::parse(row.cells[places_].trimmed()))
                readFigures(row, place->text(), columns);
        }
    }

    /// Of the QPV of 2024; other rows are of communes and wholes, beside which they are published.
    void requirePlaces() const
    {
        bool hasFormer = false;
        for (const TextRow& row : table_.rows) {
            if (const auto code = QpvCode::parse(row.cells[places_].trimmed())) {
                if (code->generation() == 2024)
                    return;
                hasFormer = true;
            }
        }
        refuseTable(hasFormer ? translate("exchange", "The table is about the neighbourhoods of 2015.")
                              : translate("exchange", "The column “%1” holds no code of a neighbourhood of 2024.")
                                    .arg(table_.header[places_]),
                    path_);
    }

    std::vector<FigureColumn> figureColumns(const QString& vintage)
    {
        const VariableTitles titles = variableTitles(path_, stop_);
        const std::vector<qsizetype> places = figurePlaces();
        const QString atEnd = endsAllTitles(places, vintage) ? vintage : QString();
        std::vector<FigureColumn> columns;
        for (const qsizetype i : places) {
            const QString& title = table_.header[i];
            const auto variable = inseeVariable(title.trimmed(), atEnd);
            if (!variable)
                refuseTable(translate("exchange", "The column “%1” is no variable that is published.").arg(title),
                            path_);
            const QString year = variable->vintage.isEmpty() ? vintage : variable->vintage;
            if (year.isEmpty())
                refuseTable(translate("exchange", "Nothing tells the vintage of “%1”.").arg(title), path_);
            columns.push_back({i, indicator(*variable, titles.value(title.trimmed())), year});
            requireOnce(columns);
        }
        if (columns.empty())
            refuseTable(translate("exchange", "The table has no column of figures."), path_);
        return columns;
    }

    std::vector<qsizetype> figurePlaces() const
    {
        std::vector<qsizetype> places;
        for (qsizetype i = 0; i < table_.header.size(); ++i) {
            const QString& title = table_.header[i];
            if (i != places_ && !namesPlaces(title) && !title.trimmed().isEmpty())
                places.push_back(i);
        }
        return places;
    }

    /// Then the last two digits are the year of the table; in one title alone they are an age.
    bool endsAllTitles(const std::vector<qsizetype>& places, const QString& vintage) const
    {
        return std::ranges::all_of(
            places, [&](qsizetype i) { return table_.header[i].trimmed().endsWith(vintage.left(4).right(2)); });
    }

    void requireOnce(const std::vector<FigureColumn>& columns) const
    {
        const FigureColumn& last = columns.back();
        for (const FigureColumn& other : columns) {
            if (&other != &last && other.indicator == last.indicator && other.vintage == last.vintage)
                refuseTable(translate("exchange", "The columns “%1” and “%2” give the same figure of the same vintage.")
                                .arg(table_.header[other.place], table_.header[last.place]),
                            path_);
        }
    }

    std::size_t indicator(const InseeVariable& variable, const QString& described)
    {
        Indicator wanted;
        wanted.code = indicatorCode(variable.code);
        wanted.title = described.isEmpty() ? inseeTitle(variable.code) : described;
        if (wanted.title.isEmpty())
            wanted.title = variable.code;
        wanted.unit = variableUnit(wanted.title);
        return indicatorOf(wanted);
    }

    std::size_t indicatorOf(const Indicator& wanted)
    {
        const auto it = std::ranges::find(file_.indicators, wanted.code, &Indicator::code);
        if (it != file_.indicators.end())
            return std::size_t(it - file_.indicators.begin());
        file_.indicators.push_back(wanted);
        return file_.indicators.size() - 1;
    }

    void readFigures(const TextRow& row, const QString& place, const std::vector<FigureColumn>& columns)
    {
        for (const FigureColumn& column : columns) {
            const QString& cell = row.cells[column.place];
            if (isValueWithheld(cell)) {
                ++file_.withheld;
                continue;
            }
            file_.figures.push_back(
                {row.line, place, column.indicator, number(row, column.place), column.vintage, {}, 0});
            Indicator& indicator = file_.indicators[column.indicator];
            indicator.decimals = std::max(indicator.decimals, decimalsOf(cell));
        }
    }

    double number(const TextRow& row, qsizetype column) const
    {
        const auto value = publishedNumber(row.cells[column]);
        if (!value)
            refuseTable(withPlace(linePlace(row.line), translate("exchange", "“%1” in the column “%2” is no number.")
                                                           .arg(row.cells[column].left(40), table_.header[column])),
                        path_);
        return *value;
    }

    /// As many as people read.
    static int decimalsOf(const QString& cell)
    {
        constexpr qsizetype most = 2;
        const qsizetype point = std::max(cell.lastIndexOf(u','), cell.lastIndexOf(u'.'));
        return point < 0 ? 0 : int(std::min(most, cell.size() - point - 1));
    }

    QString cell(const TextRow& row, IndicatorField field) const
    {
        const auto it = fields_.find(field);
        return it == fields_.end() ? QString() : row.cells[it->second];
    }

    void readLong()
    {
        fields_ = indicatorFields(table_.header);
        file_.recognised = translate("exchange", "Figures as Parvis exports them");
        for (const TextRow& row : table_.rows) {
            stopIfWanted();
            file_.figures.push_back({row.line, placeOf(row), indicatorOf(row),
                                     number(row, fields_.find(IndicatorField::Value)->second), vintageOf(row),
                                     cell(row, IndicatorField::Note), sourceOf(row)});
        }
    }

    [[noreturn]] void refuseRow(const TextRow& row, const QString& why) const
    {
        refuseTable(withPlace(linePlace(row.line), why), path_);
    }

    /// Empty: the whole region.
    QString placeOf(const TextRow& row) const
    {
        const QString written = cell(row, IndicatorField::Place).trimmed();
        const auto code = QpvCode::parse(written);
        if (!code && !written.isEmpty())
            refuseRow(row, translate("exchange", "“%1” is no code of a neighbourhood.").arg(written.left(40)));
        return code ? code->text() : QString();
    }

    std::size_t indicatorOf(const TextRow& row)
    {
        constexpr int mostDecimals = 6; // that the register keeps
        const QString decimals = cell(row, IndicatorField::Decimals).trimmed();
        bool isNumber = true;
        const int shown = decimals.isEmpty() ? 0 : decimals.toInt(&isNumber);
        const Indicator wanted{.code = cell(row, IndicatorField::Code).trimmed(),
                               .title = cell(row, IndicatorField::Title),
                               .unit = cell(row, IndicatorField::Unit),
                               .decimals = shown};
        if (wanted.code.isEmpty())
            refuseRow(row, translate("exchange", "The row names no indicator."));
        if (!isNumber || shown < 0 || shown > mostDecimals)
            refuseRow(row, translate("exchange", "“%1” is no number of decimals.").arg(decimals.left(40)));
        return indicatorOf(wanted);
    }

    /// Some figures of the register have that of their source alone.
    QString vintageOf(const TextRow& row) const
    {
        const QString written = cell(row, IndicatorField::Vintage).trimmed();
        return written.isEmpty() ? vintage_ : written;
    }

    std::size_t sourceOf(const TextRow& row)
    {
        const Source wanted{.title = cell(row, IndicatorField::Source),
                            .producer = cell(row, IndicatorField::Producer),
                            .licence = cell(row, IndicatorField::Licence),
                            .vintage = cell(row, IndicatorField::SourceVintage),
                            .url = cell(row, IndicatorField::Address)};
        if (wanted.title.trimmed().isEmpty() && !isSuccession_)
            refuseRow(row, translate("exchange", "Nothing tells the source."));
        const auto it = std::ranges::find(file_.sources, wanted);
        if (it != file_.sources.end())
            return std::size_t(it - file_.sources.begin());
        file_.sources.push_back(wanted);
        return file_.sources.size() - 1;
    }

    void readSuccessions()
    {
        isSuccession_ = true;
        fields_ = indicatorFields(table_.header);
        const bool isExported = fields_.contains(IndicatorField::Shared);
        file_.recognised = isExported ? translate("exchange", "Successions as Parvis exports them")
                                      : translate("exchange", "ANCT: correspondence of the neighbourhoods of 2024 and "
                                                              "2015");
        if (!isExported)
            file_.sources = {{.title = u"Correspondance QP 2024 - QP 2015"_s,
                              .producer = u"ANCT"_s,
                              .licence = u"Licence Ouverte 2.0"_s,
                              .url = u"https://www.data.gouv.fr/fr/datasets/"
                                     "quartiers-prioritaires-de-la-politique-de-la-ville-qpv/"_s}};
        for (const TextRow& row : table_.rows) {
            stopIfWanted();
            readSuccession(row, isExported);
        }
    }

    void readSuccession(const TextRow& row, bool isExported)
    {
        const QString to = cell(row, IndicatorField::To).trimmed();
        if (to.isEmpty())
            return; // it ceased to be one
        std::optional<double> shared;
        if (const QString area = cell(row, IndicatorField::Shared); !area.isEmpty())
            shared = number(row, fields_.find(IndicatorField::Shared)->second);
        const std::size_t source = isExported ? sourceOf(row) : 0;
        const auto [first, last] = fields_.equal_range(IndicatorField::From);
        for (auto it = first; it != last; ++it) {
            for (const QString& from : codesIn(row.cells[it->second]))
                file_.successions.push_back({row.line, code(row, from, 2015), code(row, to, 2024), shared, source});
        }
    }

    static QStringList codesIn(const QString& cell)
    {
        static const QRegularExpression breaks(u"[\\s,;/|]+"_s);
        QStringList codes = cell.split(breaks, Qt::SkipEmptyParts);
        codes.removeIf([](const QString& text) { return isValueWithheld(text); });
        return codes;
    }

    QString code(const TextRow& row, const QString& text, int generation) const
    {
        const auto code = QpvCode::parse(text);
        if (!code || code->generation() != generation)
            refuseTable(
                withPlace(linePlace(row.line), translate("exchange", "“%1” is no code of a neighbourhood of %2.")
                                                   .arg(text.left(40))
                                                   .arg(generation)),
                path_);
        return code->text();
    }

    TextTable table_;
    QString path_;
    QString vintage_;
    std::stop_token stop_;
    bool isSuccession_ = false; ///< may come without a source
    qsizetype places_ = -1;
    std::multimap<IndicatorField, qsizetype> fields_;
    IndicatorFile file_;
};

} // namespace

IndicatorFile readIndicators(const QString& path, const QString& sheet, const QString& vintage,
                             const std::stop_token& stop)
{
    const auto isTitles = [](const QStringList& cells) { return indicatorForm(cells) != IndicatorForm::None; };
    return IndicatorReader(readTable(path, {sheet, isTitles}, stop), path, vintage, stop).read();
}

QStringList sheetsOfWorkbook(const QString& path, const std::stop_token& stop)
{
    QStringList names;
    try {
        if (looksLikeSpreadsheet(path)) {
            for (const Worksheet& sheet : readSpreadsheet(path, {}, stop))
                names << sheet.name;
        }
    } catch (const Error&) {
        return {}; // whoever reads it says why
    }
    return names;
}

} // namespace parvis
