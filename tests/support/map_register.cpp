// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/map_register.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace parvis::test {

SampleRegister::SampleRegister()
{
    qpvs_.reserve(4096); // qpv() hands out references
}

Id<Contract> SampleRegister::contract(std::optional<SignatoryStatus> status)
{
    const auto id = std::int64_t(contracts_.size()) + 1;
    Contract contract;
    contract.id = {id};
    contract.code = *ContractCode::parse(u"CN059%1M"_s.arg(id, 2, 10, QChar(u'0')));
    contracts_.push_back(contract);
    if (!status)
        return {id};
    Organisation body;
    body.id = {id};
    body.name = u"Body %1"_s.arg(id);
    organisations_.push_back(body);
    Signatory signatory;
    signatory.id = {id};
    signatory.contract = {id};
    signatory.organisation = {id};
    signatory.signatoryClass = SignatoryClass::Concluding;
    signatory.status = *status;
    signatories_.push_back(signatory);
    return {id};
}

Qpv& SampleRegister::qpv(const QString& code, Point at, std::optional<int> population,
                         std::optional<Id<Contract>> contract)
{
    Qpv& qpv = qpvs_.emplace_back();
    qpv.id = {std::int64_t(qpvs_.size())};
    qpv.code = *QpvCode::parse(code);
    qpv.name = u"Quartier %1"_s.arg(qpv.id.value);
    qpv.contract = contract;
    qpv.population = population;
    qpv.populationVintage = u"2020"_s;
    qpv.populationSource = Id<Source>{3};
    qpv.source = Id<Source>{2};
    qpv.ellipseX = at.x;
    qpv.ellipseY = at.y;
    qpv.ellipseSemiMajor = 400;
    qpv.ellipseSemiMinor = 200;
    qpv.ellipseAzimuth = 30;
    return qpv;
}

void SampleRegister::perimeter(Id<Qpv> qpv, const MultiPolygon& shape, int generation)
{
    perimeter(qpv, toWkb(shape), generation);
}

void SampleRegister::perimeter(Id<Qpv> qpv, const QByteArray& wkb, int generation)
{
    Perimeter perimeter;
    perimeter.id = {std::int64_t(perimeters_.size()) + 1};
    perimeter.qpv = qpv;
    perimeter.generation = generation;
    perimeter.wkb = wkb;
    perimeter.source = {1};
    perimeters_.push_back(perimeter);
}

void SampleRegister::town(const QString& name, double longitude, double latitude, int population)
{
    const auto id = std::int64_t(communes_.size()) + 1;
    Commune commune;
    commune.id = {id};
    commune.insee = *InseeCode::parse(QString::number(59000 + id));
    commune.name = name;
    commune.population = population;
    commune.longitude = longitude;
    commune.latitude = latitude;
    communes_.push_back(commune);
}

Register SampleRegister::take() const
{
    const auto source = [](std::int64_t id, const QString& title, const QString& producer, const QString& licence,
                           const QString& vintage) { return Source{{id}, title, producer, licence, vintage, {}}; };
    const auto licence = u"Licence Ouverte 2.0"_s;
    const std::vector<Source> sources{source(1, u"Contours"_s, u"ANCT"_s, licence, u"2024"_s),
                                      source(2, u"Ellipses"_s, u"ANCT"_s, licence, u"2024"_s),
                                      source(3, u"Population"_s, u"Insee"_s, {}, {})};
    return Register()
        .with(Table(sources))
        .with(Table(contracts_))
        .with(Table(organisations_))
        .with(Table(signatories_))
        .with(Table(qpvs_))
        .with(Table(perimeters_))
        .with(Table(communes_));
}

MultiPolygon square(Point corner, double side)
{
    const auto [x, y] = corner;
    return {{Polygon{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}}}};
}

Register mixedRegister()
{
    SampleRegister sample;
    const auto signedByAll = sample.contract(SignatoryStatus::Signed);
    const auto deliberating = sample.contract(SignatoryStatus::Deliberated);
    const auto blocked = sample.contract(SignatoryStatus::Declined);
    const auto silent = sample.contract({});
    sample.perimeter(sample.qpv(u"QN05901M"_s, {704500, 7059500}, 9000, signedByAll).id,
                     square({704000, 7059000}, 1000));
    sample.qpv(u"QN05902I"_s, {706500, 7060500}, 4000, deliberating);
    sample.perimeter(sample.qpv(u"QN05903N"_s, {704500, 7057500}, 2500, blocked).id, square({704200, 7057200}, 600));
    sample.qpv(u"QN06201M"_s, {682000, 7021000}, std::nullopt, silent);
    Qpv& place = sample.qpv(u"QN06202M"_s, {0, 0}, 1500);
    place.ellipseX.reset();
    place.longitude = 3.0;
    place.latitude = 50.5;
    sample.town(u"Lille"_s, 3.0573, 50.6292, 236000);
    sample.town(u"Arras"_s, 2.7772, 50.2910, 42000);
    return sample.take();
}

Register largeRegister(int count, int corners)
{
    SampleRegister sample;
    const Id<Contract> contracts[] = {sample.contract(SignatoryStatus::Signed),
                                      sample.contract(SignatoryStatus::Deliberated),
                                      sample.contract(SignatoryStatus::Expected), sample.contract({})};
    for (int i = 0; i < count; ++i) {
        // Golden-angle spirals around four towns: crowded in the middle, like real ones.
        const Point towns[] = {{704000, 7059000}, {648000, 6977000}, {735000, 7027000}, {682000, 7021000}};
        const double angle = 2.4 * i;
        const double reach = 1700 * std::sqrt(double(i + 1));
        const Point at{towns[i % 4].x + reach * std::cos(angle), towns[i % 4].y + reach * std::sin(angle)};
        const QString code = u"QN%1%2M"_s.arg(i / 99 + 1, 3, 10, QChar(u'0')).arg(i % 99 + 1, 2, 10, QChar(u'0'));
        Qpv& qpv = sample.qpv(code, at, 1000 + 97 * (i % 90), contracts[i % 4]);
        LinearRing ring;
        for (int k = 0; k < corners; ++k) {
            const double turn = 2 * std::numbers::pi * k / corners;
            const double r = 420 + 90 * std::sin(5 * turn + i) + 25 * std::sin(37 * turn);
            ring.push_back({at.x + r * std::cos(turn), at.y + r * std::sin(turn)});
        }
        ring.push_back(ring.front());
        sample.perimeter(qpv.id, MultiPolygon{{Polygon{{ring}}}});
        sample.town(u"Commune %1"_s.arg(i), 2.0 + 0.01 * (i % 170), 49.3 + 0.006 * (i % 190), 2000 + 700 * (i % 60));
    }
    return sample.take();
}

} // namespace parvis::test
