// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/signature_paper.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "report/listed_bodies.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double boxHeight = 58; // points: room for a signature and a stamp

/// Who may still sign.
std::vector<ListedBody> bodiesOf(const Register& records, const Contract& contract, const ContractSummary& summary,
                                 SignatoryClass signatoryClass)
{
    std::vector<ListedBody> bodies = listedBodies(records, contract, summary, signatoryClass);
    std::erase_if(bodies, [&](const ListedBody& body) {
        return !records.find(body.id) || (body.signatory && body.signatory->status == SignatoryStatus::Declined);
    });
    return bodies;
}

FlowTable boxesFor(const std::vector<ListedBody>& bodies)
{
    FlowTable table;
    table.columns = {{translate("report", "Body"), 2.4, Qt::AlignLeft},
                     {translate("report", "Name and function of the signatory"), 2.2, Qt::AlignLeft},
                     {translate("report", "Date"), 1.1, Qt::AlignLeft},
                     {translate("report", "Signature and stamp"), 2.6, Qt::AlignLeft}};
    table.boxed = true;
    table.rowHeight = boxHeight;
    table.after = 10;
    for (const ListedBody& body : bodies) {
        const QString function = body.signatory ? body.signatory->representative.simplified() : QString();
        table.rows.push_back({{span(body.name, look::cellStrong)}, {span(function, look::cell)}, {}, {}});
    }
    return table;
}

std::vector<FlowItem> pagesOf(const Register& records, const Contract& contract, const ReportSetting& setting)
{
    const ContractSummary summary = summariseContract(records, contract);
    std::vector<FlowItem> items;
    items.emplace_back(
        paragraph({span(translate("report", "City contract “Engagements Quartiers 2030”"), look::kicker)}, 6));
    items.emplace_back(titleHeading(translate("report", "Signature sheet"), look::title));
    Paragraph line = paragraph({span(contractHeading(records, contract), look::subtitle)}, 6);
    line.ruleBelow = look::accent;
    items.emplace_back(line);
    if (const QString title = typeset(contract.title, setting.locale); !title.isEmpty())
        items.emplace_back(paragraph({span(title, look::body)}, 6));
    items.emplace_back(
        paragraph({span(translate("report", "Done at ……………………………………………………, on ……………………………"), look::body)}, 8));
    bool any = false;
    for (const auto signatoryClass : {SignatoryClass::Concluding, SignatoryClass::Signing, SignatoryClass::Optional}) {
        const auto bodies = bodiesOf(records, contract, summary, signatoryClass);
        if (bodies.empty())
            continue;
        any = true;
        items.emplace_back(partHeading(bodiesHeading(signatoryClass), {}));
        items.emplace_back(boxesFor(bodies));
    }
    if (!any)
        items.emplace_back(paragraph(
            {span(translate("report", "No signatory is recorded, and the law names none that the register holds."),
                  look::strong)},
            6));
    items.emplace_back(paragraph(
        {flowing(translate("report", "Parvis records signatures; once signed and scanned, this sheet is kept with the "
                                     "contract's documents."),
                 look::meta)},
        0));
    return items;
}

} // namespace

QByteArray composeSignaturePaper(const Register& records, const Contract& contract, const ReportSetting& setting,
                                 std::stop_token stop)
{
    const QString title = translate("report", "Signature sheet %1").arg(contract.code.text());
    return paintReport(reportDocument(pagesOf(records, contract, setting), title, {}, setting), setting, stop);
}

} // namespace parvis
