// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison.h"

#include "domain/contacts/contact_rules.h"
#include "domain/translate.h"
#include "store/record_label.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

template <class... T>
bool isOneOf(const QString& table)
{
    return ((table == recordOf<T>().table) || ...);
}

ChangeSubject subjectOf(const QString& table)
{
    if (isOneOf<Contract, Amendment, Commitment, ContractPriority>(table))
        return ChangeSubject::Contracts;
    if (isOneOf<Signatory, Reminder, Organisation, Contact>(table))
        return ChangeSubject::Signatories;
    if (isOneOf<Action, ActionQpv, ActionStep, FundingLine, Funder, Device, Priority>(table))
        return ChangeSubject::Funding;
    if (isOneOf<Document, Evidence, RefusedFact>(table))
        return ChangeSubject::Documents;
    if (isOneOf<Milestone, CycleStep, Event>(table))
        return ChangeSubject::Calendar;
    if (isOneOf<Article, ArticleTerritory, PressReview, PressReviewItem>(table))
        return ChangeSubject::Press;
    return ChangeSubject::Territory;
}

/// By its own column, or by that of the signatory it is about.
std::optional<Id<Contract>> contractOf(const Register& records, const RowChange& change)
{
    const QString& table = change.record.table;
    if (table == recordOf<Contract>().table)
        return Id<Contract>{change.record.id};
    const auto& image = change.after ? change.after : change.before;
    const auto value = [&](const QString& column) {
        const qsizetype place = tableInfo(table).columns.indexOf(column);
        return place < 0 ? QVariant() : image->at(std::size_t(place));
    };
    if (const QVariant contract = value(u"contract_id"_s); !contract.isNull())
        return Id<Contract>{contract.toLongLong()};
    if (const QVariant id = value(u"signatory_id"_s); !id.isNull()) {
        if (const Signatory* signatory = records.find(Id<Signatory>{id.toLongLong()}))
            return signatory->contract;
    }
    return std::nullopt;
}

/// What names a person goes on no paper.
std::vector<FieldText> printedFields(const Register& records, const RowChange& change, const QLocale& locale)
{
    std::vector<FieldText> fields = fieldTexts(records, change, locale);
    if (change.record.table != recordOf<Contact>().table)
        return fields;
    const auto names = [&](const std::optional<RowImage>& image) {
        return image && isPersonal(fromImage(Id<Contact>{change.record.id}, *image));
    };
    if (names(change.before) || names(change.after))
        std::erase_if(fields, [](const FieldText& field) { return personalColumns().contains(field.column); });
    return fields;
}

} // namespace

std::vector<ComparedRecord> compareRecords(const Register& records, const std::vector<RowChange>& changes,
                                           const QLocale& locale, std::stop_token stop)
{
    std::vector<ComparedRecord> compared;
    compared.reserve(changes.size());
    for (const RowChange& change : changes) {
        if (stop.stop_requested())
            break;
        const Outcome outcome = !change.before ? Outcome::Added : !change.after ? Outcome::Removed : Outcome::Changed;
        compared.push_back({change.record, outcome, subjectOf(change.record.table), contractOf(records, change),
                            recordLabel(records, change), printedFields(records, change, locale)});
    }
    std::ranges::stable_sort(compared, {}, [](const ComparedRecord& record) {
        return std::pair(record.subject, record.contract ? record.contract->value : 0);
    });
    return compared;
}

QString fieldsText(const ComparedRecord& record)
{
    QStringList parts;
    for (const FieldText& field : record.fields) {
        const QString before = knownText(field.before).simplified();
        const QString after = knownText(field.after).simplified();
        parts << translate("report", "%1: %2")
                     .arg(field.label, record.outcome == Outcome::Changed ? u"%1 → %2"_s.arg(before, after)
                                       : record.outcome == Outcome::Added ? after
                                                                          : before);
    }
    return parts.join(translate("report", "; "));
}

} // namespace parvis
