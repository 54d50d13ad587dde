#pragma once

#include "domain/contract.h"
#include "domain/territory.h"

#include <QObject>

#include <set>

namespace parvis {

/// The one selection that tables and map share. Who changes it passes itself as origin and ignores the signal that
/// bears its own name. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::set<Id<Qpv>>& qpvs() const { return qpvs_; }
    const std::set<Id<Contract>>& contracts() const { return contracts_; }
    void setQpvs(std::set<Id<Qpv>> qpvs, const QObject* origin);
    void setContracts(std::set<Id<Contract>> contracts, const QObject* origin);
    void clear(const QObject* origin);

Q_SIGNALS:
    void changed(const QObject* origin);

private:
    std::set<Id<Qpv>> qpvs_;
    std::set<Id<Contract>> contracts_;
};

} // namespace parvis
