// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/follow_up_paper.h"

#include "domain/deadlines.h"
#include "domain/error.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "report/folded_columns.h"
#include "report/listed_bodies.h"
#include "store/record.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Builds the pages of one contract's follow-up from top to bottom.
class FollowUpPages
{
public:
    FollowUpPages(const Register& records, const Contract& contract, const ReportSetting& setting)
        : records_(records)
        , contract_(contract)
        , setting_(setting)
        , today_(*setting.date)
        , summary_(summariseContract(records, contract))
    {
    }

    FlowDocument compose()
    {
        addTitle();
        addState();
        addSignatories();
        addDue();
        addReminders();
        addCommitments();
        const QString title = translate("report", "Follow-up sheet %1").arg(contract_.code.text());
        return reportDocument(std::move(items_), title, nameOf(records_, contract_.epci), setting_);
    }

private:
    QString dayText(const PartialDate& date) const { return date.text(setting_.locale); }

    QString bodyName(Id<Organisation> id) const
    {
        const QString name = nameOf(records_, id);
        return name.isEmpty() ? unknownText() : name;
    }

    void addTitle()
    {
        items_.emplace_back(
            paragraph({span(translate("report", "City contract “Engagements Quartiers 2030”"), look::kicker)}, 6));
        items_.emplace_back(titleHeading(translate("report", "Follow-up of the signature"), look::sheetTitle));
        Paragraph line =
            paragraph({span(translate("report", "%1 · on %2")
                                .arg(contractHeading(records_, contract_), dayText(*PartialDate::day(today_))),
                            look::subtitle)},
                      10);
        line.ruleBelow = look::accent;
        items_.emplace_back(line);
    }

    void addState()
    {
        items_.emplace_back(missingSentence());
        FlowTable table;
        table.columns = {{{}, 1.45, Qt::AlignLeft}, {{}, 3, Qt::AlignLeft}};
        table.after = 8;
        const auto add = [&](const QString& name, Spans value) {
            table.rows.push_back({{span(name, look::meta)}, std::move(value)});
        };
        add(translate("report", "Computed from the signatories"),
            {span(label(summary_.state), look::cellStrong),
             span(u" · "_s + translate("report", "required signatures: %1 of %2")
                                 .arg(summary_.requiredSigned)
                                 .arg(summary_.required),
                  look::cell)});
        add(translate("report", "State declared by a source"), declaredSpans());
        const ContractDelay delay = delayOf(records_, summary_, today_);
        add(translate("report", "Signature due by"), cell(deadlineText(contract_, setting_.locale)));
        if (delay.againstOwn && contract_.targetDate)
            add(translate("report", "Against its own date"), cell(delayText(*delay.againstOwn)));
        if (delay.againstNational)
            add(translate("report", "Against the national date"),
                cell(u"%1 (%2)"_s.arg(delayText(*delay.againstNational), dayText(nationalDate()))));
        items_.emplace_back(std::move(table));
    }

    Paragraph missingSentence() const
    {
        const QString names = bodiesText(records_, summary_.missing);
        Paragraph line = names.isEmpty() && summary_.required > 0
                             ? paragraph({span(translate("report", "No signature is missing."), look::strong)}, 8)
                             : paragraph({span(translate("report", "It lacks:") + u' ', look::strong),
                                          span(names.isEmpty() ? unknownText() : names, look::body)},
                                         8);
        line.background = look::panel;
        line.bar = look::accent;
        line.keepTogether = true;
        return line;
    }

    Spans declaredSpans() const
    {
        QStringList details{label(contract_.declaredState)};
        if (contract_.declaredOn)
            details << dayText(*contract_.declaredOn);
        if (const Source* source = records_.find(contract_.declaredSource))
            details << sourceText(*source);
        return cell(details.join(u" · "_s));
    }

    static QString delayText(int days)
    {
        const int count = std::abs(days);
        if (days == 0)
            return translate("report", "on the day");
        return days > 0 ? QCoreApplication::translate("report", "%n day(s) late", nullptr, count)
                        : QCoreApplication::translate("report", "%n day(s) ahead", nullptr, count);
    }

    /// Of the tables of all classes, so that their columns stand below each other.
    void addSignatories()
    {
        std::vector<QString> headings;
        std::vector<FlowTable> tables;
        for (const auto signatoryClass :
             {SignatoryClass::Concluding, SignatoryClass::Signing, SignatoryClass::Optional}) {
            FlowTable table = signatoriesOf(signatoryClass);
            if (table.rows.empty())
                continue;
            headings.push_back(bodiesHeading(signatoryClass));
            tables.push_back(std::move(table));
        }
        foldEmptyColumns(tables);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            items_.emplace_back(subheading(headings[i]));
            items_.emplace_back(std::move(tables[i]));
        }
    }

    FlowTable signatoriesOf(SignatoryClass signatoryClass) const
    {
        FlowTable table;
        table.columns = {{translate("report", "Body"), 2.7, Qt::AlignLeft},
                         {translate("report", "Status"), 1.4, Qt::AlignLeft},
                         {translate("report", "Representative (function)"), 1.7, Qt::AlignLeft},
                         {translate("report", "Deliberation"), 1.8, Qt::AlignLeft},
                         {translate("report", "Signed on"), 1.5, Qt::AlignLeft},
                         {translate("report", "Due by"), 1.5, Qt::AlignLeft},
                         {translate("report", "Evidence"), 2, Qt::AlignLeft}};
        table.after = 4;
        table.alike = u"signatories"_s;
        for (const ListedBody& body : listedBodies(records_, contract_, summary_, signatoryClass)) {
            if (body.signatory) {
                table.rows.push_back(rowOf(body.name, *body.signatory));
                continue;
            }
            std::vector<Spans> row(table.columns.size());
            row[0] = cell(body.name);
            row[1] = {span(unrecordedText(), look::unknown)};
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// The document that proves a signature, with its page where it is known.
    Spans proofOf(const Signatory& signatory) const
    {
        const RecordRef record = refOf(signatory.id);
        const Evidence* best = nullptr;
        for (const Evidence& evidence : records_.all<Evidence>()) {
            const bool isOfIt = evidence.recordTable == record.table && evidence.recordId == record.id;
            if (isOfIt && (!best || (evidence.field == u"signed_on" && best->field != u"signed_on")))
                best = &evidence;
        }
        const Document* document = records_.find(best ? std::optional(best->document) : signatory.document);
        if (!document)
            return {};
        const QString title = document->title.simplified();
        return {flowing(best ? translate("report", "%1, p. %2").arg(title).arg(best->page) : title, look::cell)};
    }

    std::vector<Spans> rowOf(const QString& body, const Signatory& signatory) const
    {
        QStringList deliberation;
        if (signatory.deliberatedOn)
            deliberation << dayText(*signatory.deliberatedOn);
        if (!signatory.deliberationReference.isEmpty())
            deliberation << signatory.deliberationReference.simplified();
        const auto day = signatureDue(records_, signatory);
        Spans due = day ? cell(dayText(*day)) : Spans{};
        if (daysLate(records_, signatory, today_))
            due.push_back(span(u' ' + translate("report", "(late)"), look::cellStrong));
        return {cell(body),
                {span(label(signatory.status),
                      signatory.status == SignatoryStatus::Signed ? look::cellStrong : look::cell)},
                cell(signatory.representative.simplified()),
                cell(deliberation.join(u", "_s)),
                signatory.signedOn                            ? cell(dayText(*signatory.signedOn))
                : signatory.status == SignatoryStatus::Signed ? cell(std::optional<QString>())
                                                              : Spans{},
                due,
                proofOf(signatory)};
    }

    void addDue()
    {
        FlowTable table;
        table.columns = {{translate("report", "Due by"), 1.4, Qt::AlignLeft},
                         {translate("report", "What is due"), 4, Qt::AlignLeft},
                         {translate("report", "Delay"), 1.6, Qt::AlignLeft}};
        for (const DueItem& item : dueItems(records_, today_)) {
            if (item.contract != contract_.id)
                continue;
            table.rows.push_back({cell(dayText(item.due)),
                                  cell(dueText(records_, item).simplified()),
                                  {span(item.daysLate > 0 ? delayText(item.daysLate) : label(item.urgency),
                                        item.daysLate > 0 ? look::cellStrong : look::cell)}});
        }
        if (table.rows.empty())
            return;
        items_.emplace_back(partHeading(translate("report", "What is due"), {}));
        items_.emplace_back(std::move(table));
    }

    void addReminders()
    {
        FlowTable table;
        table.columns = {{translate("report", "Date"), 1.4, Qt::AlignLeft},
                         {translate("report", "Body"), 2.6, Qt::AlignLeft},
                         {translate("report", "Addressee"), 1.8, Qt::AlignLeft},
                         {translate("report", "How"), 1.2, Qt::AlignLeft},
                         {translate("report", "Note"), 2.4, Qt::AlignLeft}};
        std::vector<const Reminder*> reminders;
        for (const Signatory& signatory : records_.all<Signatory>().of(contract_.id)) {
            for (const Reminder& reminder : records_.all<Reminder>().of(signatory.id))
                reminders.push_back(&reminder);
        }
        std::ranges::stable_sort(reminders, std::greater{}, &Reminder::on);
        for (const Reminder* reminder : reminders)
            table.rows.push_back({cell(dayText(reminder->on)),
                                  cell(bodyName(records_.find(reminder->signatory)->organisation)),
                                  cell(reminder->addressee.simplified()),
                                  cell(reminder->channel.simplified()),
                                  {flowing(reminder->note.simplified(), look::cell)}});
        if (table.rows.empty())
            return;
        foldEmptyColumns({&table, 1});
        items_.emplace_back(partHeading(translate("report", "Reminders sent"), {}));
        items_.emplace_back(std::move(table));
    }

    void addCommitments()
    {
        FlowTable table;
        table.columns = {{translate("report", "Partner"), 1.9, Qt::AlignLeft},
                         {translate("report", "Commitment"), 3, Qt::AlignLeft},
                         {translate("report", "Indicator: baseline → target"), 2.4, Qt::AlignLeft},
                         {translate("report", "State"), 1.3, Qt::AlignLeft}};
        for (const Commitment& commitment : records_.all<Commitment>().of(contract_.id)) {
            QString measure = commitment.indicator.simplified();
            if (!commitment.baseline.isEmpty() || !commitment.target.isEmpty())
                measure = withPlace(measure,
                                    u"%1 → %2"_s.arg(commitment.baseline.simplified(), commitment.target.simplified()));
            table.rows.push_back(
                {cell(commitment.organisation ? std::optional(bodyName(*commitment.organisation)) : std::nullopt),
                 {flowing(commitment.text.simplified(), look::cell)},
                 cell(measure),
                 cell(label(commitment.state))});
        }
        if (table.rows.empty())
            return;
        foldEmptyColumns({&table, 1});
        items_.emplace_back(partHeading(translate("report", "Commitments of the partners"), {}));
        items_.emplace_back(std::move(table));
    }

    const Register& records_;
    const Contract& contract_;
    const ReportSetting& setting_;
    QDate today_;
    ContractSummary summary_;
    std::vector<FlowItem> items_;
};

} // namespace

QByteArray composeFollowUpPaper(const Register& records, const Contract& contract, const ReportSetting& setting,
                                std::stop_token stop)
{
    Q_ASSERT(setting.date);
    return paintReport(FollowUpPages(records, contract, setting).compose(), setting, stop);
}

} // namespace parvis
