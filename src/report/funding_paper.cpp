// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/funding_paper.h"

#include "domain/day_text.h"
#include "domain/error.h"
#include "domain/figures/funding_amounts.h"
#include "domain/names.h"
#include "domain/translate.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

class FundingPages
{
public:
    FundingPages(const Register& records, std::optional<Id<Contract>> contract, const ReportSetting& setting)
        : records_(records)
        , setting_(setting)
        , sources_(records)
    {
        for (const Contract& one : records.all<Contract>()) {
            const bool isWanted = !contract || one.id == *contract;
            if (isWanted && !records.all<FundingLine>().of(one.id).empty())
                contracts_.push_back(&one);
        }
        const QCollator collator(setting.locale);
        std::ranges::stable_sort(contracts_, [&](const Contract* a, const Contract* b) {
            return collator.compare(contractName(records, *a), contractName(records, *b)) < 0;
        });
    }

    FlowDocument compose(const std::stop_token& stop)
    {
        addTitle();
        if (contracts_.empty())
            items_.emplace_back(
                paragraph({span(translate("report", "No funding line is recorded."), look::strong)}, 6));
        for (const Contract* contract : contracts_) {
            if (stop.stop_requested())
                throw Cancelled();
            addContract(*contract);
        }
        items_.emplace_back(partHeading(translate("report", "Sources"), {}));
        for (FlowItem& source : sources_.items())
            items_.push_back(std::move(source));
        FlowDocument document = reportDocument(std::move(items_), title(), {}, setting_);
        return document;
    }

private:
    static QString title() { return translate("report", "Funding of the city contracts"); }

    void addTitle()
    {
        items_.emplace_back(
            paragraph({span(translate("report", "City contracts “Engagements Quartiers 2030”"), look::kicker)}, 6));
        items_.emplace_back(titleHeading(title(), look::sheetTitle));
        const QString day =
            setting_.date
                ? translate("report", "State of the register on %1").arg(dayText(*setting_.date, setting_.locale))
                : QString();
        Paragraph line = paragraph({span(day, look::meta)}, 8);
        line.ruleBelow = look::accent;
        items_.emplace_back(std::move(line));
        items_.emplace_back(paragraph(
            {flowing(translate("report", "Planned, committed, paid and theoretical amounts are never added to "
                                         "each other. Theoretical amounts are posts multiplied by a flat "
                                         "rate. They are not payments."),
                     look::meta)},
            4));
    }

    void addContract(const Contract& contract)
    {
        FundingByYear sums;
        for (const FundingLine& line : records_.all<FundingLine>().of(contract.id)) {
            sums[{line.year, line.creditKind}].add(line);
            sources_.add(line.source);
        }
        items_.emplace_back(partHeading(contractHeading(records_, contract), {}));
        items_.emplace_back(fundingTable(sums, setting_.locale));
    }

    const Register& records_;
    const ReportSetting& setting_;
    SourceList sources_;
    std::vector<const Contract*> contracts_;
    std::vector<FlowItem> items_;
};

} // namespace

FlowTable fundingTable(const FundingByYear& sums, const QLocale& locale)
{
    const auto amount = [&](const KnownSum& sum) {
        const auto money = sum.money();
        return cell(money ? std::optional(money->text(locale)) : std::nullopt);
    };
    FlowTable table;
    table.columns = {{QCoreApplication::translate("report", "Year"), 0.7, Qt::AlignLeft},
                     {QCoreApplication::translate("report", "Kind of credit"), 2, Qt::AlignLeft},
                     {shortLabel(FundingAmount::Planned), 1.6, Qt::AlignRight},
                     {shortLabel(FundingAmount::Committed), 1.6, Qt::AlignRight},
                     {shortLabel(FundingAmount::Paid), 1.6, Qt::AlignRight},
                     {shortLabel(FundingAmount::Theoretical), 1.7, Qt::AlignRight}};
    table.alike = u"funding"_s;
    for (const auto& [key, sum] : sums) {
        table.rows.push_back({cell(QString::number(key.first)), cell(label(key.second)), amount(sum.planned),
                              amount(sum.committed), amount(sum.paid), amount(sum.theoretical)});
    }
    return table;
}

QByteArray composeFundingPaper(const Register& records, std::optional<Id<Contract>> contract,
                               const ReportSetting& setting, std::stop_token stop)
{
    return paintReport(FundingPages(records, contract, setting).compose(stop), setting, stop);
}

} // namespace parvis
