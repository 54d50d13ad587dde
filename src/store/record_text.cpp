// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_text.h"

#include "domain/milestone_kinds.h"
#include "domain/names.h"
#include "domain/papers/paper_templates.h"
#include "store/register_io.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QVariant valueOf(const QString& table, const RowImage& image, const QString& column)
{
    const qsizetype place = tableInfo(table).columns.indexOf(column);
    return place < 0 ? QVariant() : image.at(std::size_t(place));
}

QString firstText(const QString& table, const RowImage& image, const QStringList& columns)
{
    for (const QString& column : columns) {
        if (const QString text = valueOf(table, image, column).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString imageCode(const QString& table, const RowImage& image)
{
    return firstText(table, image, {u"code"_s, u"siren"_s, u"insee"_s});
}

/// "CN06202I · Région Hauts-de-France": a record without a name is called by what it links.
QString linkedTitle(const Register& records, const QString& table, const RowImage& image)
{
    QStringList parts;
    const QStringList& columns = tableInfo(table).columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString target = referredTable(table, columns[i]);
        const QVariant& value = image.at(std::size_t(i));
        if (target.isEmpty() || target == recordOf<Source>().table || target == recordOf<Document>().table ||
            value.isNull())
            continue;
        const RecordRef record{target, value.toLongLong()};
        const bool byCode = target == recordOf<Contract>().table || target == recordOf<Qpv>().table;
        const QString part = byCode ? recordCode(records, record) : recordTitle(records, record);
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(u" · "_s);
}

/// Of what is known by its kind where it has no title: the milestones and the steps of the yearly cycle.
QString kindTitle(const QString& table, const RowImage& image)
{
    if (table == recordOf<Milestone>().table)
        return milestoneName(fromImage<Milestone>({}, image));
    if (table == recordOf<CycleStep>().table)
        return stepName(fromImage<CycleStep>({}, image));
    return {};
}

/// "Pôle logement — CAF du Nord": what the contact is for, and never the person.
QString contactTitle(const Register& records, const RowImage& image)
{
    const QString& table = recordOf<Contact>().table;
    const QString what = firstText(table, image, {u"role"_s, u"service"_s});
    const QString body = linkedTitle(records, table, image);
    return what.isEmpty() || body.isEmpty() ? what + body : u"%1 — %2"_s.arg(what, body);
}

QString imageTitle(const Register& records, const QString& table, const RowImage& image)
{
    if (table == recordOf<Contract>().table)
        return linkedTitle(records, table, image); // people call a contract by its EPCI
    if (const QString title = kindTitle(table, image); !title.isEmpty())
        return title;
    if (table == recordOf<Contact>().table)
        return contactTitle(records, image);
    const QString name = firstText(table, image, {u"name"_s, u"title"_s, u"text"_s});
    return name.isEmpty() ? linkedTitle(records, table, image) : name;
}

template <class E>
QString enumText(const QVariant& value)
{
    const auto parsed = parseIdentifier<E>(value.toString());
    return parsed ? label(*parsed) : value.toString();
}

/// The label of an enumeration's identifier; nothing for a column that holds none.
std::optional<QString> labelOf(const QString& table, const QString& column, const QVariant& value)
{
    if (column == u"kind" && table == recordOf<Milestone>().table)
        return milestoneKindText(value.toString());
    if (column == u"class")
        return enumText<SignatoryClass>(value);
    if (column == u"status")
        return enumText<SignatoryStatus>(value);
    if (column == u"state" && table == recordOf<Commitment>().table)
        return enumText<CommitmentState>(value);
    if (column == u"state" && (table == recordOf<Action>().table || table == recordOf<ActionStep>().table))
        return enumText<ActionState>(value);
    if (column == u"state" && table == recordOf<Article>().table)
        return enumText<ArticleState>(value);
    if (column == u"declared_state")
        return enumText<DeclaredState>(value);
    if (column == u"declared_confidence")
        return enumText<Confidence>(value);
    if (column == u"credit_kind")
        return enumText<CreditKind>(value);
    if (column == u"multi_year" || column == u"is_personal" || column == u"repaired" || column == u"visible")
        return value.toInt() != 0 ? QCoreApplication::translate("store", "yes")
                                  : QCoreApplication::translate("store", "no");
    return std::nullopt;
}

/// Those of a template of papers, in their order.
QString sectionLabels(const QString& sections)
{
    QStringList labels;
    for (const QString& name : sections.split(u',', Qt::SkipEmptyParts)) {
        const auto section = parseIdentifier<PaperSection>(name);
        labels << (section ? label(*section) : name);
    }
    return labels.join(u", "_s);
}

} // namespace

QString referredTable(const QString& table, const QString& column)
{
    if (!column.endsWith(u"_id"_s) || column == u"record_id")
        return {};
    const QString name = column.chopped(3);
    if (name.endsWith(u"source"_s))
        return recordOf<Source>().table;
    return name == u"parent" ? table : name;
}

bool isHeld(const Register& records, const RecordRef& record)
{
    return imageIn(records, record).has_value();
}

QString recordCode(const Register& records, const RecordRef& record)
{
    const auto image = imageIn(records, record);
    return image ? imageCode(record.table, *image) : QString();
}

QString recordTitle(const Register& records, const RecordRef& record)
{
    const auto image = imageIn(records, record);
    return image ? imageTitle(records, record.table, *image) : QString();
}

QString changeTitle(const Register& records, const RowChange& change)
{
    const auto& image = change.after ? change.after : change.before;
    if (!image)
        return {};
    const QString code = imageCode(change.record.table, *image);
    const QString title = imageTitle(records, change.record.table, *image);
    return code.isEmpty() ? title : title.isEmpty() ? code : code + u' ' + title;
}

QString valueText(const Register& records, const QString& table, const QString& column, const QVariant& value,
                  const QLocale& locale)
{
    if (value.isNull())
        return {};
    if (const QString target = referredTable(table, column); !target.isEmpty()) {
        const QString title = recordTitle(records, {target, value.toLongLong()});
        return title.isEmpty() ? value.toString() : title;
    }
    if (const auto text = labelOf(table, column, value))
        return *text;
    if (column.endsWith(u"_cents"_s))
        return Money::fromCents(value.toLongLong()).text(locale);
    if (column.endsWith(u"_sections"_s))
        return sectionLabels(value.toString());
    if (column == u"logo")
        return value.toString().isEmpty() ? QString()
                                          : QCoreApplication::translate("store", "picture of %1")
                                                .arg(locale.formattedDataSize(value.toString().size() * 3 / 4));
    if (value.typeId() == QMetaType::QByteArray)
        return QCoreApplication::translate("store", "geometry of %1")
            .arg(locale.formattedDataSize(value.toByteArray().size()));
    if (value.typeId() == QMetaType::Double)
        return locale.toString(value.toDouble(), 'g', 10);
    const auto date = PartialDate::parse(value.toString());
    return date && date->precision() != PartialDate::Precision::Year ? date->text(locale) : value.toString();
}

} // namespace parvis
