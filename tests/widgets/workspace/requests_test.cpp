// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/requests.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("what is to be seen on the map opens the page of the map first")
{
    Requests requests;
    QStringList heard;
    QObject::connect(&requests, &Requests::pageRequested, [&](const QString& page, const Filters& filters) {
        heard << page + QString::number(filters.size());
    });
    QObject::connect(&requests, &Requests::zoomRequested,
                     [&](const std::vector<Id<Qpv>>& qpvs) { heard << u"zoom %1"_s.arg(qpvs.size()); });
    QObject::connect(&requests, &Requests::placesShown,
                     [&](const std::vector<ShownPlace>& places, const std::vector<Id<Qpv>>& qpvs) {
                         heard << u"%1 %2 %3"_s.arg(places.front().label).arg(places.size()).arg(qpvs.size());
                     });
    requests.zoomToQpvs({{1}, {2}});
    requests.showPlaces({{700000, 7000000, u"Mairie"_s}}, {{1}});
    CHECK(heard == QStringList{u"map0"_s, u"zoom 2"_s, u"map0"_s, u"Mairie 1 1"_s});
}
