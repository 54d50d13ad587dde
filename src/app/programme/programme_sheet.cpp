// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_sheet.h"

#include "app/documents/proof_links.h"
#include "app/programme/programme_model.h"
#include "domain/names.h"
#include "domain/programme/device_rules.h"
#include "exchange/dataset/device_rule_file.h"
#include "widgets/look/wording.h"
#include "widgets/workspace/web_address.h"
#include "widgets/workspace/workspace.h"

#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What a public page states, the page behind its name.
QString ruleText(const QString& text, const DeviceRule& rule)
{
    return text.toHtmlEscaped() +
           u"<br><a href=\"%1\">%2</a>"_s.arg(rule.url.toHtmlEscaped(), originText(rule).toHtmlEscaped());
}

} // namespace

ProgrammeSheet::ProgrammeSheet(Workspace& workspace, QWidget* parent)
    : RecordSheet(parent)
{
    showRecord({}, {});
    connect(this, &RecordSheet::linkActivated, this, [&workspace](const QString& link) {
        if (const auto record = recordOfLink(link))
            workspace.requests().openRecord(*record);
        else if (!openAddress(link))
            workspace.warn(tr("This address cannot be opened: %1").arg(link));
    });
}

void ProgrammeSheet::showRecord(const Register& records, const std::optional<RecordRef>& record)
{
    clearSections();
    const Priority* priority =
        record && record->table == recordOf<Priority>().table ? records.find(Id<Priority>{record->id}) : nullptr;
    const Device* device =
        record && record->table == recordOf<Device>().table ? records.find(Id<Device>{record->id}) : nullptr;
    showHint(priority || device ? QString() : tr("Select a priority or a device to see where it comes from."));
    if (priority)
        showPriority(records, *priority);
    else if (device)
        showDevice(records, *device);
}

void ProgrammeSheet::showPriority(const Register& records, const Priority& priority)
{
    setHeading(priority.title,
               priority.code.isEmpty() ? priority.family : u"%1 · %2"_s.arg(priority.code, priority.family));
    FactGrid* facts = addFacts({});
    if (const Priority* parent = records.find(priority.parent))
        facts->add(tr("Belongs to"), parent->code.isEmpty() ? parent->title : parent->code + u' ' + parent->title);
    QStringList links;
    for (const Id<Contract> contract : contractsAnswering(records, priority))
        links << recordLink(refOf(contract), contractName(records, contract));
    addText(tr("Contracts that answer it"),
            links.isEmpty() ? tr("No contract is linked to it yet.") : links.join(u"<br>"_s));
    addSource(records.find(priority.source));
    std::vector<ProvedRecord> proved{{refOf(priority.id)}};
    for (const ContractPriority& link : records.all<ContractPriority>()) {
        if (link.priority == priority.id)
            proved.push_back({refOf(link.id), contractName(records, link.contract)});
    }
    addText(proofsTitle(), proofLinks(records, proved));
}

void ProgrammeSheet::showDevice(const Register& records, const Device& device)
{
    const auto& lines = records.all<FundingLine>();
    const auto count = std::ranges::count_if(lines, [&](const FundingLine& line) { return line.device == device.id; });
    setHeading(device.title, device.code);
    addFacts({})->add(tr("Funding lines"), QLocale().toString(qint64(count)));
    addRules(records, device);
    addSource(records.find(device.source));
}

void ProgrammeSheet::addRules(const Register& records, const Device& device)
{
    const DeviceRules& rules = embeddedDeviceRules();
    QStringList themes;
    for (const YearTheme& theme : themesOf(records, rules, device)) {
        const QString text = tr("%1: %2").arg(QString::number(theme.year), theme.title);
        themes << (theme.rule ? ruleText(text, *theme.rule) : text.toHtmlEscaped());
    }
    if (!rulesOf(rules, device.code, DeviceRuleKind::Theme).empty())
        themes << tr("Another year: add a priority under the lever of this device, with the year as its code.");
    if (!themes.isEmpty())
        addText(tr("Theme of each year"), themes.join(u"<br>"_s));
    for (const DeviceRuleKind kind : {DeviceRuleKind::Eligibility, DeviceRuleKind::Fit, DeviceRuleKind::Means}) {
        QStringList texts;
        for (const DeviceRule* rule : rulesOf(rules, device.code, kind))
            texts << ruleText(rule->text, *rule);
        if (!texts.isEmpty())
            addText(label(kind), texts.join(u"<br>"_s));
    }
}

void ProgrammeSheet::addSource(const Source* source)
{
    FactGrid* facts = addFacts(tr("Source"));
    if (!source) {
        facts->add(tr("Title"), {});
        return;
    }
    facts->add(tr("Title"), source->title);
    facts->add(tr("Producer"), source->producer);
    facts->add(tr("Vintage"), vintageText(source->vintage));
    if (addressProblem(source->url).isEmpty() && !source->url.isEmpty())
        addText({}, u"<a href=\"%1\">%2</a>"_s.arg(source->url.toHtmlEscaped(), tr("Open the source")));
}

} // namespace parvis
