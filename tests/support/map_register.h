// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "geo/geometry.h"

#include <optional>

namespace parvis::test {

/// Makes small registers for map tests. Sources: 1 contours, 2 schematic extents, 3 population.
class SampleRegister
{
public:
    SampleRegister();

    /// A contract with one signatory, a prefecture; without a status none is recorded.
    Id<Contract> contract(std::optional<SignatoryStatus> status);
    /// A QPV with an ellipse of 400 × 200 m about that place; the fields may be changed before the register is taken.
    Qpv& qpv(const QString& code, Point at, std::optional<int> population, std::optional<Id<Contract>> contract = {});
    void perimeter(Id<Qpv> qpv, const MultiPolygon& shape, int generation = 2024);
    void perimeter(Id<Qpv> qpv, const QByteArray& wkb, int generation = 2024);
    void town(const QString& name, double longitude, double latitude, int population);

    Register take() const;

private:
    std::vector<Contract> contracts_;
    std::vector<Organisation> organisations_;
    std::vector<Signatory> signatories_;
    std::vector<Qpv> qpvs_;
    std::vector<Perimeter> perimeters_;
    std::vector<Commune> communes_;
};

/// An upright square, its lower left corner there.
MultiPolygon square(Point corner, double side);

/// Five QPV around Lille and Arras, official, schematic and bare places, under contracts of several states.
Register mixedRegister();

/// `count` official perimeters of `corners` corners each, spread over the region, with towns.
Register largeRegister(int count, int corners);

} // namespace parvis::test
