// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory_set.h"

#include <QObject>

namespace parvis {

/// The one selection that tables and map share: some QPV, or some contracts. Who changes it passes itself as origin and
/// ignores the signal that bears its own name. GUI thread.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const std::set<Id<Qpv>>& qpvs() const { return territory_.qpvs; }
    const std::set<Id<Contract>>& contracts() const { return territory_.contracts; }
    const TerritorySet& territory() const { return territory_; }
    /// The title of the page on which it was chosen; empty: on none.
    const QString& page() const { return page_; }
    void setQpvs(std::set<Id<Qpv>> qpvs, const QObject* origin, const QString& page = {});
    void setContracts(std::set<Id<Contract>> contracts, const QObject* origin, const QString& page = {});
    void clear(const QObject* origin);

Q_SIGNALS:
    void changed(const QObject* origin);

private:
    void set(TerritorySet territory, const QObject* origin, const QString& page);

    TerritorySet territory_;
    QString page_;
};

} // namespace parvis
