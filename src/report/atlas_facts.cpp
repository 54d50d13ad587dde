// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atlas_facts.h"

#include "domain/figures/signature_statistics.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "report/report_parts.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mostMissing = 4; ///< bodies named one by one

QString inhabitants(std::optional<int> population, const QLocale& locale)
{
    if (!population)
        return unknownText();
    const int count = *population;
    return translate("report", "%1 inhabitants").arg(locale.toString(count));
}

/// What the signatories make of a contract, and what a source says of it.
LayoutFact stateFact(const Register& records, const Contract& contract, const QLocale& locale)
{
    const ContractSummary summary = summariseContract(records, contract);
    LayoutFact fact{translate("report", "State of the contract"), label(summary.state), {}};
    fact.source = translate("report", "computed from the signatories: %1 of %2 required signatures")
                      .arg(summary.requiredSigned)
                      .arg(summary.required);
    if (contract.declaredState == DeclaredState::Unknown)
        return fact;
    QStringList declared{label(contract.declaredState)};
    if (contract.declaredOn)
        declared << contract.declaredOn->text(locale);
    if (const Source* source = records.find(contract.declaredSource))
        declared << producerName(*source);
    declared << label(contract.declaredConfidence);
    fact.source += u'\n' + declared.join(u" · "_s);
    return fact;
}

LayoutFact missingFact(const Register& records, const ContractSummary& summary)
{
    QStringList names = organisationNames(records, summary.missing);
    const auto count = int(names.size());
    const int more = count - mostMissing;
    if (more > 1)
        names = names.mid(0, mostMissing) << QCoreApplication::translate("report", "and %n more", nullptr, more);
    return {translate("report", "Signatures that are missing"),
            count == 0 ? translate("report", "none", "signature")
                       : QCoreApplication::translate("report", "%n body(ies)", nullptr, count),
            names.join(u", "_s)};
}

/// Where the population of these QPV comes from; each source once.
template <class Wanted>
QString peopleSource(const Register& records, Wanted wanted)
{
    QStringList sources;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (qpv.population && wanted(qpv))
            sources << sourceLine(records.find(qpv.populationSource), qpv.populationVintage);
    }
    sources.removeDuplicates();
    return sources.join(u" · "_s);
}

QString areaSource(const Register& records, const MapItem* item, const Qpv& qpv)
{
    return sourceLine(item && item->extentSource.id.isValid() ? records.find(item->extentSource.id)
                                                              : records.find(qpv.source));
}

/// What the theme of the map says, unless the other facts say it already.
void addTheme(std::vector<LayoutFact>& facts, const Register& records, const MapScene& scene, const Qpv& qpv,
              const QLocale& locale, const ThemeColumns& columns)
{
    const MapTheme& theme = scene.theme();
    const MapItem* item = scene.find(qpv.id);
    if (theme.id == ThemeId::State || theme.id == ThemeId::Population || !item)
        return;
    QStringList sources;
    for (const Id<Source> id : theme.sources)
        sources << sourceLine(records.find(id));
    sources.removeDuplicates();
    const QString source = sources.size() > 2 || sources.isEmpty() ? theme.note : sources.join(u", ");
    const auto value = columns.values.constFind(qpv.id);
    facts.push_back(
        {theme.title,
         value == columns.values.constEnd() ? scene.classOf(*item).label : locale.toString(*value, 'f', theme.decimals),
         source});
}

} // namespace

std::vector<LayoutFact> qpvFacts(const Register& records, const MapScene& scene, const Qpv& qpv, const QLocale& locale,
                                 const ThemeColumns& theme)
{
    std::vector<LayoutFact> facts;
    const QStringList communes = communeNames(records, qpv.id);
    const Departement* departement = records.find(qpv.departement);
    facts.push_back({communes.size() > 1 ? translate("report", "Communes") : translate("report", "Commune"),
                     communes.isEmpty() ? unknownText() : communes.join(u", "_s),
                     departement ? withCode(departement->name, departement->code.text()) : QString()});
    facts.push_back(
        {translate("report", "Population"), inhabitants(qpv.population, locale),
         qpv.population ? sourceLine(records.find(qpv.populationSource), qpv.populationVintage) : QString()});
    facts.push_back(
        {translate("report", "Area"),
         qpv.areaHa ? translate("report", "%1 ha").arg(locale.toString(*qpv.areaHa, 'f', 1)) : unknownText(),
         qpv.areaHa ? sourceLine(records.find(qpv.source)) : QString()});
    if (const Contract* contract = records.find(qpv.contract)) {
        facts.push_back(
            {translate("report", "City contract"), contractName(records, *contract), contract->code.text()});
        facts.push_back(stateFact(records, *contract, locale));
    } else {
        facts.push_back({translate("report", "City contract"), unknownText(), {}});
    }
    addTheme(facts, records, scene, qpv, locale, theme);
    const MapItem* item = scene.find(qpv.id);
    const bool official = item && item->extent == ExtentKind::Official;
    facts.push_back(
        {translate("report", "Contour"),
         official ? translate("report", "official") : translate("report", "schematic: ellipse of the same area"),
         areaSource(records, item, qpv)});
    return facts;
}

std::vector<LayoutFact> contractFacts(const Register& records, const Contract& contract, const QLocale& locale)
{
    const ContractSummary summary = summariseContract(records, contract);
    std::vector<LayoutFact> facts;
    const int count = summary.qpvCount;
    facts.push_back({translate("report", "Priority neighbourhoods"),
                     QCoreApplication::translate("report", "%n neighbourhood(s)", nullptr, count),
                     {}});
    facts.push_back({translate("report", "Inhabitants of its neighbourhoods"), inhabitants(summary.population, locale),
                     summary.population
                         ? peopleSource(records, [&](const Qpv& qpv) { return qpv.contract == contract.id; })
                         : QString()});
    facts.push_back(stateFact(records, contract, locale));
    if (summary.required > 0)
        facts.push_back(missingFact(records, summary));
    return facts;
}

std::vector<LayoutFact> departementFacts(const Register& records, const Departement& departement, const QLocale& locale,
                                         QDate today)
{
    std::vector<LayoutFact> facts;
    const auto progress = progressByDepartement(records, today);
    const auto own = std::ranges::find(progress, departement.id, &DepartementProgress::departement);
    if (own == progress.end())
        return facts;
    const int qpvs = own->qpv;
    const int contracts = own->contracts;
    facts.push_back({translate("report", "City contracts"),
                     QCoreApplication::translate("report", "%n contract(s)", nullptr, contracts),
                     translate("report", "signed by all: %1 · declared signed: %2")
                         .arg(own->byState.at(ContractState::Signed))
                         .arg(own->declaredContracts)});
    facts.push_back(
        {translate("report", "Priority neighbourhoods of these contracts"),
         QCoreApplication::translate("report", "%n neighbourhood(s)", nullptr, qpvs),
         translate("report", "under a contract signed by all or declared signed: %1").arg(own->qpvCovered)});
    facts.push_back({translate("report", "Inhabitants of its neighbourhoods"), inhabitants(own->population, locale),
                     translate("report", "as far as known; under a contract signed by all or declared signed: %1")
                             .arg(locale.toString(own->populationCovered)) +
                         u'\n' +
                         peopleSource(records, [&](const Qpv& qpv) { return qpv.departement == departement.id; })});
    return facts;
}

} // namespace parvis
