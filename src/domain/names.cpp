// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/names.h"

#include "domain/fold.h"
#include "domain/milestone_kinds.h"
#include "domain/translate.h"
#include "domain/typography.h"

#include <QCollator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QString titleOrKind(const QString& title, const QString& kind)
{
    const QString own = onOneLine(title);
    return own.isEmpty() ? milestoneKindText(kind) : own;
}

constexpr std::size_t fewCommunes = 2; // from here on they are counted and named together

QStringList sorted(QStringList names)
{
    QCollator collator(QLocale::French);
    std::ranges::sort(names, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
    return names;
}

} // namespace

QString withCode(const QString& name, const QString& code)
{
    const QString own = onOneLine(name);
    return own.isEmpty() ? code : u"%1 (%2)"_s.arg(own, code);
}

QString contractName(const Register& records, const Contract& contract)
{
    const QString epci = nameOf(records, contract.epci);
    return epci.isEmpty() ? contract.code.text() : epci;
}

QString contractName(const Register& records, const std::optional<Id<Contract>>& id)
{
    const Contract* contract = records.find(id);
    return contract ? contractName(records, *contract) : QString();
}

QString contractHeading(const Register& records, const Contract& contract)
{
    QStringList parts{nameOf(records, contract.epci), contract.code.text()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString departementName(const Register& records, const std::optional<Id<Contract>>& id)
{
    const Contract* contract = records.find(id);
    const Epci* epci = contract ? records.find(contract->epci) : nullptr;
    return epci ? nameOf(records, epci->departement) : QString();
}

QStringList communeNames(const Register& records, Id<Qpv> qpv)
{
    QStringList names;
    for (const Commune* commune : records.communesOf(qpv))
        names << onOneLine(commune->name);
    return names;
}

QStringList organisationNames(const Register& records, const std::vector<Id<Organisation>>& bodies)
{
    QStringList names;
    for (const Id<Organisation> body : bodies)
        names << nameOf(records, body);
    names.removeAll(QString());
    return names;
}

QString bodiesText(const Register& records, const std::vector<Id<Organisation>>& bodies)
{
    std::vector<Id<Organisation>> communeBodies;
    std::vector<Id<Organisation>> others;
    for (const Id<Organisation> body : bodies) {
        const Organisation* found = records.find(body);
        (found && found->commune ? communeBodies : others).push_back(body);
    }
    if (communeBodies.size() < fewCommunes)
        others.insert(others.end(), communeBodies.begin(), communeBodies.end());
    QStringList parts;
    if (const QStringList names = sorted(organisationNames(records, others)); !names.isEmpty())
        parts << names.join(u", "_s);
    if (communeBodies.size() >= fewCommunes) {
        QStringList names;
        for (const Id<Organisation> body : communeBodies)
            names << nameOf(records, records.find(body)->commune);
        parts << translate("domain", "%n communes: %1", nullptr, int(names.size())).arg(sorted(names).join(u", "_s));
    }
    return parts.join(translate("domain", "; "));
}

QString listOrder(const Register& records, Id<Organisation> body)
{
    const Organisation* found = records.find(body);
    return found && found->commune ? fold(nameOf(records, found->commune)) : QString();
}

QString unrecordedText()
{
    return translate("domain", "Not recorded yet");
}

QString bodiesHeading(SignatoryClass signatoryClass)
{
    switch (signatoryClass) {
    case SignatoryClass::Concluding:
        return translate("domain", "Conclude the contract");
    case SignatoryClass::Signing:
        return translate("domain", "Sign the contract");
    case SignatoryClass::Optional:
        return translate("domain", "Optional partners");
    case SignatoryClass::None:
        break;
    }
    return label(signatoryClass);
}

QString milestoneName(const Milestone& milestone)
{
    return titleOrKind(milestone.title, milestone.kind);
}

QString stepName(const CycleStep& step)
{
    return titleOrKind(step.title, step.kind);
}

QString producerName(const Source& source)
{
    const QString producer = onOneLine(source.producer);
    return producer.isEmpty() ? onOneLine(source.title) : producer;
}

QString sourceLine(const Source* source, const QString& vintage)
{
    if (!source)
        return translate("domain", "source not stated");
    return u"%1, %2"_s.arg(producerName(*source), vintageText(vintage.isEmpty() ? source->vintage : vintage));
}

QString attribution(const Source& source)
{
    QStringList who{onOneLine(source.producer), onOneLine(source.title)};
    who.removeAll(QString());
    return u"%1 (%2, %3)"_s.arg(who.join(u", "_s), licenceText(source.licence), vintageText(source.vintage));
}

QString licenceText(const QString& licence)
{
    return licence.isEmpty() ? translate("domain", "licence not stated") : licence;
}

QString vintageText(const QString& vintage)
{
    if (vintage.isEmpty())
        return translate("domain", "vintage not stated");
    const auto date = PartialDate::parse(vintage);
    return date ? date->text(QLocale()) : vintage;
}

QString unknownText()
{
    return translate("domain", "to be filled in");
}

} // namespace parvis
