#include "app/selection.h"

namespace parvis {

void Selection::setQpvs(std::set<Id<Qpv>> qpvs, const QObject* origin)
{
    if (qpvs == qpvs_)
        return;
    qpvs_ = std::move(qpvs);
    Q_EMIT changed(origin);
}

void Selection::setContracts(std::set<Id<Contract>> contracts, const QObject* origin)
{
    if (contracts == contracts_)
        return;
    contracts_ = std::move(contracts);
    Q_EMIT changed(origin);
}

void Selection::clear(const QObject* origin)
{
    if (qpvs_.empty() && contracts_.empty())
        return;
    qpvs_.clear();
    contracts_.clear();
    Q_EMIT changed(origin);
}

} // namespace parvis
