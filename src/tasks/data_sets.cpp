// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/data_sets.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/partial_date.h"
#include "domain/translate.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/record.h"
#include "store/record_text.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The last day of "2021", "2024-12-31", "2016-2025"; invalid: it tells none.
QDate endOf(const QString& vintage)
{
    static const QRegularExpression years(u"^\\d{4}-(\\d{4})$"_s);
    const auto span = years.match(vintage);
    const auto date = PartialDate::parse(span.hasMatch() ? span.captured(1) : vintage);
    return date ? date->lastDay() : QDate();
}

/// How many records of each table name a source.
std::map<Id<Source>, std::map<QString, int>> recordsBySource(const Register& records)
{
    std::map<Id<Source>, std::map<QString, int>> found;
    forEachRecordType([&]<class T>() {
        const QString& table = recordOf<T>().table;
        for (const Column<T>& column : recordOf<T>().columns) {
            if (referredTable(table, column.name) != recordOf<Source>().table)
                continue;
            for (const T& record : records.all<T>()) {
                if (const QVariant key = column.get(record); !key.isNull())
                    ++found[Id<Source>{key.toLongLong()}][table];
            }
        }
    });
    return found;
}

bool isOf(const Publication& publication, const Source& source)
{
    const QString title = fold(source.title);
    const auto names = [&](const QString& name) { return fold(name) == title; };
    return names(publication.title) || std::ranges::any_of(publication.names, names);
}

bool isEmbedded(const Source& source, const std::vector<Source>& embedded)
{
    return std::ranges::any_of(embedded, [&](const Source& known) {
        return known.title == source.title && known.producer == source.producer;
    });
}

} // namespace

int DataSet::recordCount() const
{
    return std::accumulate(records.begin(), records.end(), 0,
                           [](int sum, const auto& each) { return sum + each.second; });
}

std::vector<DataSet> dataSetsOf(const Register& records, const std::vector<Source>& embedded,
                                const Publications& published)
{
    auto naming = recordsBySource(records);
    std::vector<DataSet> sets;
    for (const Source& source : records.all<Source>()) {
        DataSet& set = sets.emplace_back();
        set.source = source.id;
        set.said = source;
        set.origin = isEmbedded(source, embedded) ? DataSetOrigin::Embedded : DataSetOrigin::Imported;
        set.records = std::move(naming[source.id]);
    }
    for (const Publication& publication : published) {
        bool isThere = false;
        bool isThereAsNew = false;
        for (const DataSet& set : sets) {
            if (!set.source || !isOf(publication, set.said))
                continue;
            isThere = true;
            isThereAsNew = isThereAsNew || !isLaterVintage(publication.vintage, set.said.vintage);
        }
        for (DataSet& set : sets) {
            if (!isThereAsNew && set.source && isOf(publication, set.said))
                set.newer = publication;
        }
        if (!isThere) {
            DataSet& absent = sets.emplace_back();
            absent.said.title = publication.title;
            absent.said.producer = publication.producer;
            absent.said.vintage = publication.vintage;
            absent.said.url = publication.url;
            absent.origin = DataSetOrigin::Absent;
        }
    }
    std::ranges::stable_sort(sets, {}, [](const DataSet& set) {
        return std::pair(set.origin == DataSetOrigin::Absent, fold(set.said.title));
    });
    return sets;
}

std::vector<DataSet> dataSetsOf(const Register& records)
{
    static const std::vector<Source> embedded = [] {
        const Register brought = readEmbeddedDataset().toRegister();
        return std::vector<Source>(brought.all<Source>().begin(), brought.all<Source>().end());
    }();
    return dataSetsOf(records, embedded, embeddedPublications());
}

QString newerText(const DataSet& set)
{
    return set.newer
               ? translate("tasks", "%1, published by %2").arg(vintageText(set.newer->vintage), set.newer->producer)
               : QString();
}

bool isLaterVintage(const QString& vintage, const QString& than)
{
    const QDate end = endOf(vintage);
    const QDate known = endOf(than);
    return end.isValid() && known.isValid() && end > known;
}

} // namespace parvis
