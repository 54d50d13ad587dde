// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory_set.h"
#include "widgets/controls/chip_bar.h"

#include <QObject>

#include <memory>
#include <vector>

namespace parvis {

/// The filter that tables and map share. Each page tells what its own filters let through; every other page shows no
/// more than what all of them let through, and names their filters as chips. GUI thread.
class TerritoryFilter : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Stands among the pages for the territory that the user works for, which confines every page.
    static const QString home;

    /// What the filters of a page let through. `chips` are these filters in words; without any, the page filters
    /// nothing.
    void set(const QString& page, const QString& pageTitle, const std::vector<Chip>& chips, const TerritorySet& within);

    bool filters(const QString& page) const;
    /// What the filters of all other pages let through; null: everything.
    std::shared_ptr<const TerritorySet> beside(const QString& page) const;
    /// What that page lets through; null: everything.
    std::shared_ptr<const TerritorySet> of(const QString& page) const;
    /// Its filters as another page shows them.
    std::vector<Chip> chipsOf(const QString& page) const;
    /// The filters of all other pages, as that page shows them: "Contrats › État : Signé".
    std::vector<Chip> chipsBeside(const QString& page) const;
    /// Asks the page that owns it to drop the filter of such a chip. False: it is no chip of another page.
    bool remove(const QString& chipKey);
    /// Asks that page to drop its filters.
    void clear(const QString& page) { Q_EMIT removalAsked(page, {}); }
    /// Asks every page but that one to drop its filters, and the territory of the user to step back.
    void clearBeside(const QString& page);
    /// The same without the territory of the user.
    void clearPagesBeside(const QString& page);

Q_SIGNALS:
    void changed(const QString& page);
    void removalAsked(const QString& page, const QString& chipKey); ///< an empty key: all of that page

private:
    struct Scope
    {
        QString page;
        QString title;
        std::vector<Chip> chips;
        TerritorySet within;
    };

    static Chip chipElsewhere(const Scope& scope, const Chip& chip);
    void clearBut(const std::vector<QString>& kept);

    std::vector<Scope> scopes_;
};

} // namespace parvis
