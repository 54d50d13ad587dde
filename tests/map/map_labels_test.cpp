#include "map/map_labels.h"

#include "map/label_text.h"
#include "tests/catch.h"
#include "tests/map/sample_register.h"

using namespace parvis;

namespace {

std::shared_ptr<const MapScene> sceneOf(const Register& reg)
{
    return MapScene::build(reg, MapTheme::of(ThemeId::State, reg));
}

int countOf(const std::vector<MapLabel>& labels, LabelKind kind)
{
    return static_cast<int>(std::ranges::count(labels, kind, &MapLabel::kind));
}

} // namespace

TEST_CASE("no two names overlap, and all lie within the picture, at every scale")
{
    const auto scene = sceneOf(test::largeRegister(204, 40));
    for (const double scale : {700.0, 230.0, 90.0, 40.0, 15.0, 5.0, 1.0}) {
        const MapView view{{704000, 7059000}, scale, {1000, 700}, 1};
        const auto labels = placeLabels(*scene, view, {});
        for (std::size_t i = 0; i < labels.size(); ++i) {
            CHECK(view.screenRect().contains(labels[i].box));
            for (std::size_t k = 0; k < i; ++k)
                CHECK_FALSE(labels[i].box.intersects(labels[k].box));
        }
        CHECK(labels.size() < 200);
    }
}

TEST_CASE("names keep clear of the furniture")
{
    const auto scene = sceneOf(test::largeRegister(204, 40));
    const MapView view{{704000, 7059000}, 90, {1000, 700}, 1};
    const std::vector<QRectF> keepFree{{0, 0, 500, 500}};
    for (const MapLabel& label : placeLabels(*scene, view, {}, keepFree))
        CHECK_FALSE(label.box.intersects(keepFree.front()));
}

TEST_CASE("far out the map names départements, cities and seas; close in the QPV")
{
    const auto scene = sceneOf(test::mixedRegister());
    const auto far = placeLabels(*scene, {{690000, 6990000}, 250, {1400, 1000}, 1}, {});
    CHECK(countOf(far, LabelKind::Departement) == 5);
    CHECK(countOf(far, LabelKind::City) == 1);
    CHECK(countOf(far, LabelKind::Town) == 1);
    CHECK(countOf(far, LabelKind::Sea) >= 1);
    CHECK(countOf(far, LabelKind::Qpv) == 0);
    const auto near = placeLabels(*scene, {{705500, 7059300}, 8, {900, 700}, 1}, {});
    CHECK(countOf(near, LabelKind::Qpv) == 3);
    CHECK(countOf(near, LabelKind::Departement) == 0);
}

TEST_CASE("a QPV that the filter hides bears no name")
{
    const auto scene = sceneOf(test::mixedRegister());
    MapOptions options;
    options.only = std::make_shared<const QpvSet>();
    CHECK(countOf(placeLabels(*scene, {{705500, 7059300}, 8, {900, 700}, 1}, options), LabelKind::Qpv) == 0);
}

TEST_CASE("long names are broken into lines of about equal length")
{
    CHECK(wrapped(QStringLiteral("Europe")) == QStringList{QStringLiteral("Europe")});
    CHECK(wrapped(QString()) == QStringList{QString()});
    const QStringList lines = wrapped(QStringLiteral("Quartier Intercommunal Roubaix-Tourcoing - Blanc Seau - Croix"));
    CHECK(lines.size() >= 3);
    CHECK(lines.size() <= 4);
    CHECK(lines.join(u' ') == u"Quartier Intercommunal Roubaix-Tourcoing - Blanc Seau - Croix");
    CHECK(wrapped(QString(80, u'x')).size() == 1);
}
