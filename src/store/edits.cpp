#include "store/edits.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <set>

namespace parvis {

namespace {

const Perimeter* storedPerimeter(const Register& reg, const Perimeter& wanted)
{
    for (const Perimeter& perimeter : reg.all<Perimeter>().of(wanted.qpv)) {
        if (perimeter.generation == wanted.generation)
            return &perimeter;
    }
    return nullptr;
}

const Source* sameSource(const Register& reg, const Source& wanted)
{
    const auto& sources = reg.all<Source>();
    const auto it = std::ranges::find_if(
        sources, [&](const Source& s) { return s.title == wanted.title && s.vintage == wanted.vintage; });
    return it == sources.end() ? nullptr : &*it;
}

} // namespace

const Signatory* signatoryOf(const Register& reg, Id<Contract> contract, Id<Organisation> organisation)
{
    for (const Signatory& signatory : reg.all<Signatory>().of(contract)) {
        if (signatory.organisation == organisation)
            return &signatory;
    }
    return nullptr;
}

void setSignature(Transaction& tx, const Register& reg, const Contract& contract, const Organisation& organisation,
                  SignatoryStatus status, const std::optional<PartialDate>& on)
{
    if (const Signatory* recorded = signatoryOf(reg, contract.id, organisation.id)) {
        tx.update(withStatus(*recorded, status, on));
        return;
    }
    if (organisation.signatoryClass == SignatoryClass::None)
        throw Error(QCoreApplication::translate("store", "“%1” signs no contract.").arg(organisation.name), {},
                    QCoreApplication::translate("store", "Give it the class of a signatory first."));
    Signatory signatory;
    signatory.contract = contract.id;
    signatory.organisation = organisation.id;
    signatory.signatoryClass = organisation.signatoryClass;
    tx.insert(withStatus(signatory, status, on));
}

int storePerimeters(Transaction& tx, const Register& reg, Source source, std::vector<Perimeter> perimeters)
{
    const Source* known = sameSource(reg, source);
    std::optional<Id<Source>> id = known ? std::optional(known->id) : std::nullopt;
    int changed = 0;
    for (Perimeter& perimeter : perimeters) {
        const Perimeter* stored = storedPerimeter(reg, perimeter);
        if (stored && stored->wkb == perimeter.wkb && stored->source == id)
            continue;
        if (!id)
            id = tx.insert(source);
        perimeter.source = *id;
        ++changed;
        if (stored) {
            perimeter.id = stored->id;
            tx.update(perimeter);
        } else {
            tx.insert(perimeter);
        }
    }
    return changed;
}

void storeCycle(Transaction& tx, const Register& reg, std::optional<Id<Epci>> epci, std::vector<CycleStep> steps)
{
    std::set<Id<CycleStep>> kept;
    int position = 0;
    for (CycleStep& step : steps) {
        const CycleStep* known = reg.find(step.id);
        const bool isOwn = known && known->epci == epci;
        step.epci = epci;
        step.position = ++position;
        if (isOwn)
            tx.update(step);
        else
            tx.insert(step); // a copy of the common one, or a new one
        kept.insert(step.id);
    }
    for (const CycleStep& step : reg.all<CycleStep>()) {
        if (step.epci == epci && !kept.contains(step.id))
            tx.remove(step.id);
    }
}

} // namespace parvis
