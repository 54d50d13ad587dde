// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/device_presence.h"

#include "domain/fold.h"
#include "domain/programme/priority_tree.h"
#include "domain/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const QString renewal = u"NPNRU"_s; // the credits of urban renewal are those of this device

const QString fittedDevices[] = {u"CITE_EDUC"_s, u"EQ2030"_s, u"GUSP"_s, u"TFPB"_s, renewal, u"PRE"_s};

/// " cite educative ": words, without their plural.
QString wordsIn(const QString& text)
{
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    QStringList words = fold(text).split(between, Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word.size() > 3 && word.endsWith(u's'))
            word.chop(1);
    }
    return u' ' + words.join(u' ') + u' ';
}

bool hasInitials(const QString& text, const QString& code)
{
    static const QRegularExpression between(u"[^\\p{L}0-9]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between).contains(code);
}

QString quoted(const QString& title)
{
    return translate("domain", "“%1”").arg(title);
}

void addMoney(QStringList& found, const Register& records, Id<Contract> contract, const Device& device)
{
    int count = 0;
    int first = 0;
    int last = 0;
    for (const FundingLine& line : records.all<FundingLine>().of(contract)) {
        const bool isRenewal = device.code == renewal && line.creditKind == CreditKind::UrbanRenewal;
        if (line.device != device.id && !isRenewal)
            continue;
        first = count == 0 ? line.year : std::min(first, line.year);
        last = std::max(last, line.year);
        ++count;
    }
    if (count > 0)
        found << translate("domain", "%n funding line(s) (%1)", nullptr, count)
                     .arg(first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
}

void addActions(QStringList& found, const Register& records, Id<Contract> contract, const Device& device)
{
    const auto own = records.all<Action>().of(contract);
    const auto count = std::ranges::count(own, std::optional(device.id), &Action::device);
    if (count > 0)
        found << translate("domain", "%n action(s)", nullptr, int(count));
}

/// Its own axes, and what it answers.
void addPriorities(QStringList& found, const Register& records, Id<Contract> contract, const Device& device)
{
    std::set<Id<Priority>> own;
    for (const Priority* root : rootsOf(records, contract)) {
        for (const Id<Priority> each : subtreeOf(records, root->id))
            own.insert(each);
    }
    for (const ContractPriority& answer : records.all<ContractPriority>().of(contract))
        own.insert(answer.priority);
    for (const Id<Priority> each : own) {
        const Priority* priority = records.find(each);
        if (priority && namesDevice(priority->title, device))
            found << translate("domain", "priority %1").arg(quoted(priority->title));
    }
}

/// A document that has it in its title, or a page of which a fact was taken that names it.
void addDocuments(QStringList& found, const Register& records, Id<Contract> contract, const Device& device)
{
    for (const Document& document : records.all<Document>()) {
        if (document.contract != contract)
            continue;
        if (namesDevice(document.title, device))
            found << quoted(document.title);
        std::set<int> pages;
        for (const Evidence& evidence : records.all<Evidence>()) {
            if (evidence.document == document.id && namesDevice(evidence.text, device))
                pages.insert(evidence.page);
        }
        for (const int page : pages)
            found << translate("domain", "%1, p. %2").arg(quoted(document.title)).arg(page);
    }
}

} // namespace

bool namesDevice(const QString& text, const Device& device)
{
    const QString name = wordsIn(device.title.section(u'(', 0, 0));
    return (name.size() > 2 && wordsIn(text).contains(name)) ||
           (!device.code.isEmpty() && hasInitials(text, device.code));
}

std::vector<DevicePresence> devicesIn(const Register& records, Id<Contract> contract)
{
    std::vector<DevicePresence> present;
    const auto& devices = records.all<Device>();
    for (const QString& code : fittedDevices) {
        const auto device = std::ranges::find(devices, code, &Device::code);
        if (device == devices.end())
            continue;
        DevicePresence& made = present.emplace_back();
        made.device = device->id;
        addMoney(made.found, records, contract, *device);
        addActions(made.found, records, contract, *device);
        addPriorities(made.found, records, contract, *device);
        addDocuments(made.found, records, contract, *device);
    }
    return present;
}

} // namespace parvis
