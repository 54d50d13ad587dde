// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/evidence.h"

#include "domain/translate.h"
#include "tasks/existing.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace parvis {

QString rectangleText(const std::vector<QRectF>& boxes)
{
    QStringList numbers;
    for (const QRectF& box : boxes) {
        for (const double edge : {box.left(), box.top(), box.right(), box.bottom()})
            numbers << QString::number(edge, 'f', 1);
    }
    return numbers.join(u' ');
}

std::vector<QRectF> boxesOf(const QString& rectangle)
{
    const QStringList numbers = rectangle.split(u' ', Qt::SkipEmptyParts);
    std::vector<QRectF> boxes;
    for (qsizetype i = 0; i + 3 < numbers.size(); i += 4) {
        double edges[4] = {};
        bool areNumbers = true;
        for (int edge = 0; edge < 4; ++edge) {
            bool isNumber = false;
            edges[edge] = numbers[i + edge].toDouble(&isNumber);
            areNumbers = areNumbers && isNumber;
        }
        if (areNumbers)
            boxes.emplace_back(QPointF(edges[0], edges[1]), QPointF(edges[2], edges[3]));
    }
    return boxes;
}

std::vector<const Evidence*> allEvidenceOf(const Register& records, const RecordRef& record)
{
    std::vector<const Evidence*> found;
    for (const Evidence& evidence : records.all<Evidence>()) {
        if (evidence.recordTable == record.table && evidence.recordId == record.id)
            found.push_back(&evidence);
    }
    return found;
}

void requirePage(const Document& document, int page)
{
    if (document.pages > 0 && page > document.pages)
        throw Error(translate("tasks", "“%1” has no page %2.").arg(document.title, QString::number(page)), {},
                    translate("tasks", "Its last page is page %1.").arg(document.pages));
}

void proveField(Transaction& tx, const Register& records, const RecordRef& record, const QString& field,
                const ProvingPlace& place)
{
    requirePage(existing(records, place.document), place.page);
    Evidence evidence;
    evidence.recordTable = record.table;
    evidence.recordId = record.id;
    evidence.field = field;
    evidence.document = place.document;
    evidence.page = place.page;
    evidence.rectangle = rectangleText(place.boxes);
    evidence.text = place.text;
    for (const Evidence* known : allEvidenceOf(records, record)) {
        if (known->field == field && known->document == place.document)
            evidence.id = known->id;
    }
    saveRecord(tx, evidence);
}

void proveRecords(Transaction& tx, const Register& records, std::span<const RecordRef> proved, const QString& field,
                  const ProvingPlace& place)
{
    tx.setTitle(translate("tasks", "Evidence of %n value(s)", nullptr, int(proved.size())));
    for (const RecordRef& record : proved)
        proveField(tx, records, record, field, place);
}

ProvedRecords::ProvedRecords(const Register& records, const QString& table)
{
    for (const Evidence& evidence : records.all<Evidence>()) {
        if (evidence.recordTable == table)
            ++proved_[evidence.recordId];
    }
}

Origin ProvedRecords::originOf(qint64 id, bool hasSource, bool hasDocument) const
{
    if (hasDocument || proved_.contains(id))
        return Origin::Document;
    return hasSource ? Origin::Source : Origin::Unknown;
}

} // namespace parvis
