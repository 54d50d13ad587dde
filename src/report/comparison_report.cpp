// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison_report.h"

#include "domain/day_text.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "store/action_times.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

TextLook struck(TextLook look)
{
    look.strikeOut = true;
    look.colour = look::muted;
    return look;
}

QString anchorOf(ChangeSubject subject)
{
    return identifier(subject);
}

/// Builds the pages of one comparison from top to bottom.
class ComparisonPages
{
public:
    ComparisonPages(const Register& records, std::span<const ComparedRecord> compared, const ComparisonPeriod& period,
                    const ReportSetting& setting)
        : records_(records)
        , compared_(compared)
        , period_(period)
        , setting_(setting)
    {
    }

    FlowDocument compose(std::size_t leftOut, std::stop_token stop)
    {
        addTitle();
        addCounts();
        for (std::size_t first = 0; first < compared_.size() && !stop.stop_requested();) {
            const ChangeSubject subject = compared_[first].subject;
            const auto end = std::ranges::find_if(compared_.subspan(first), [subject](const ComparedRecord& record) {
                return record.subject != subject;
            });
            const std::size_t count = std::size_t(end - compared_.subspan(first).begin());
            addSubject(subject, compared_.subspan(first, count));
            first += count;
        }
        if (leftOut > 0) {
            const int count = int(leftOut);
            const QString more = QCoreApplication::translate(
                "report", "%n more record(s) are not printed: narrow the list, then export it again.", nullptr, count);
            items_.emplace_back(paragraph({span(more, look::strong)}, 0));
        }
        return reportDocument(std::move(items_), title(), subtitle(), setting_);
    }

private:
    static QString title() { return translate("report", "What has changed"); }

    QString dayText(QDate day) const { return parvis::dayText(day, setting_.locale); }

    QString subtitle() const
    {
        return translate("report", "from %1 to %2").arg(dayText(period_.from), dayText(period_.to));
    }

    void addTitle()
    {
        items_.emplace_back(
            paragraph({span(translate("report", "City contracts “Engagements Quartiers 2030”"), look::kicker)}, 6));
        items_.emplace_back(titleHeading(title(), look::title));
        Paragraph line = paragraph({span(subtitle(), look::subtitle)}, 10);
        line.ruleBelow = look::accent;
        items_.emplace_back(line);
        if (!period_.filters.isEmpty())
            items_.emplace_back(paragraph({span(translate("report", "Narrowed to:") + u' ', look::strong),
                                           span(period_.filters.join(u" · "_s), look::body)},
                                          8));
        if (period_.isDoubtful)
            items_.emplace_back(paragraph({span(doubtText(), look::strong)}, 8));
    }

    void addCounts()
    {
        std::map<ChangeSubject, std::map<Outcome, int>> counts;
        for (const ComparedRecord& record : compared_)
            ++counts[record.subject][record.outcome];
        if (counts.empty()) {
            items_.emplace_back(
                paragraph({span(translate("report", "Nothing changed in this period."), look::strong)}, 6));
            return;
        }
        FlowTable table;
        table.columns = {{{}, 3, Qt::AlignLeft}};
        for (const auto& outcome : EnumNames<Outcome>::all)
            table.columns.push_back({label(outcome.value), 1, Qt::AlignRight});
        for (auto& [subject, byOutcome] : counts) {
            std::vector<Spans> row{{span(label(subject), look::cellStrong, u'#' + anchorOf(subject))}};
            for (const auto& outcome : EnumNames<Outcome>::all)
                row.push_back(cell(setting_.locale.toString(byOutcome[outcome.value])));
            table.rows.push_back(std::move(row));
        }
        table.after = 10;
        items_.emplace_back(std::move(table));
    }

    void addSubject(ChangeSubject subject, std::span<const ComparedRecord> records)
    {
        items_.emplace_back(partHeading(label(subject), anchorOf(subject)));
        FlowTable table = emptyTable();
        std::optional<Id<Contract>> contract;
        bool first = true;
        for (const ComparedRecord& record : records) {
            if (first || record.contract != contract) {
                endTable(table);
                contract = record.contract;
                addContract(contract);
            }
            first = false;
            table.rows.push_back({{span(label(record.outcome), look::cellStrong)},
                                  {span(record.label.simplified(), look::cell)},
                                  fieldSpans(record)});
        }
        endTable(table);
    }

    void addContract(const std::optional<Id<Contract>>& contract)
    {
        const QString name = contractName(records_, contract);
        Paragraph heading = subheading(!contract        ? translate("report", "All contracts")
                                       : name.isEmpty() ? translate("report", "Contract no. %1").arg(contract->value)
                                                        : name);
        items_.emplace_back(heading);
    }

    FlowTable emptyTable() const
    {
        FlowTable table;
        table.columns = {{translate("report", "Became"), 1, Qt::AlignLeft},
                         {translate("report", "Record"), 2.6, Qt::AlignLeft},
                         {translate("report", "Values"), 4, Qt::AlignLeft}};
        table.after = 8;
        table.alike = u"records"_s;
        table.headColumn = 1;
        return table;
    }

    void endTable(FlowTable& table)
    {
        if (!table.rows.empty())
            items_.emplace_back(std::move(table));
        table = emptyTable();
    }

    /// "Statut : ~~pressenti~~ → signé", one field per line.
    Spans fieldSpans(const ComparedRecord& record) const
    {
        Spans spans;
        for (const FieldText& field : record.fields) {
            if (!spans.empty())
                spans.push_back(span(u"\n"_s, look::cell));
            spans.push_back(span(translate("report", "%1: ").arg(field.label), look::meta));
            if (record.outcome != Outcome::Added)
                spans.push_back(flowing(shortText(knownText(field.before)), struck(look::cell)));
            if (record.outcome == Outcome::Changed)
                spans.push_back(span(u" → "_s, look::meta));
            if (record.outcome != Outcome::Removed)
                spans.push_back(flowing(shortText(knownText(field.after)), look::cellStrong));
        }
        return spans;
    }

    /// A long note must not fill the page.
    static QString shortText(const QString& text)
    {
        constexpr int longest = 240;
        const QString line = text.simplified();
        return line.size() <= longest ? line : line.left(longest - 1) + u'…';
    }

    const Register& records_;
    std::span<const ComparedRecord> compared_;
    const ComparisonPeriod& period_;
    const ReportSetting& setting_;
    std::vector<FlowItem> items_;
};

} // namespace

QByteArray composeComparisonReport(const Register& records, const std::vector<ComparedRecord>& compared,
                                   const ComparisonPeriod& period, const ReportSetting& setting, std::stop_token stop)
{
    const std::size_t printed = std::min(compared.size(), comparisonReportLimit);
    ComparisonPages pages(records, std::span(compared).first(printed), period, setting);
    return paintReport(pages.compose(compared.size() - printed, stop), setting, stop);
}

} // namespace parvis
