#include "widgets/workspace/requests.h"

#include "tests/catch.h"

using namespace parvis;

TEST_CASE("what is to be seen on the map opens the page of the map first")
{
    Requests requests;
    QStringList heard;
    QObject::connect(&requests, &Requests::pageRequested, [&](const QString& page, const Filters& filters) {
        heard << page + QString::number(filters.size());
    });
    QObject::connect(&requests, &Requests::zoomRequested,
                     [&](const std::vector<Id<Qpv>>& qpvs) { heard << QStringLiteral("zoom %1").arg(qpvs.size()); });
    QObject::connect(
        &requests, &Requests::placesShown,
        [&](const std::vector<ShownPlace>& places, const std::vector<Id<Qpv>>& qpvs) {
            heard << QStringLiteral("%1 %2 %3").arg(places.front().label).arg(places.size()).arg(qpvs.size());
        });
    requests.zoomToQpvs({{1}, {2}});
    requests.showPlaces({{700000, 7000000, QStringLiteral("Mairie")}}, {{1}});
    CHECK(heard == QStringList{QStringLiteral("map0"), QStringLiteral("zoom 2"), QStringLiteral("map0"),
                               QStringLiteral("Mairie 1 1")});
}
