// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/map_layer_edits.h"

#include "domain/layer_order.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct LayerFixture : DatabaseFixture
{
    const Register& records() const { return database->records(); }
    /// Returns what the history calls the action.
    template <class Verb, class... Values>
    QString run(Verb verb, const Values&... values)
    {
        Transaction tx(*database);
        verb(tx, records(), values...);
        tx.commit();
        return database->undoState().undo->title;
    }
    Id<MapLayer> add(const QString& title)
    {
        MapLayer layer{.title = title, .path = u"/fonds/%1.gpkg"_s.arg(title), .colour = nextLayerColour(records())};
        run(&addMapLayer, layer);
        return orderedLayers(records()).back()->id;
    }
    QStringList titles() const
    {
        QStringList titles;
        for (const MapLayer* layer : orderedLayers(records()))
            titles << layer->title;
        return titles;
    }
    MapLayer layer(Id<MapLayer> id) const { return *records().find(id); }

    std::unique_ptr<Database> database = open();
};

} // namespace

TEST_CASE_METHOD(LayerFixture, "a layer is added on top of the others, in a colour of its own, and removed")
{
    const Id<MapLayer> lower = add(u"Communes"_s);
    CHECK(database->undoState().undo->title == u"Add the map layer “Communes”");
    const Id<MapLayer> upper = add(u"Écoles"_s);
    CHECK(titles() == QStringList{u"Communes"_s, u"Écoles"_s});
    CHECK(layer(lower).colour != layer(upper).colour);
    CHECK(run(&removeMapLayer, lower) == u"Remove the map layer “Communes”");
    CHECK(titles() == QStringList{u"Écoles"_s});
}

TEST_CASE_METHOD(LayerFixture, "a change of a layer is called after what it changes, and no change is no action")
{
    MapLayer changed = layer(add(u"Communes"_s));
    changed.colour = u"#123456"_s;
    CHECK(run(&updateMapLayer, changed) == u"Colour of the map layer “Communes”");
    changed.visible = false;
    CHECK(run(&updateMapLayer, changed) == u"Hide the map layer “Communes”");
    changed.path = u"/ailleurs/communes.gpkg"_s;
    CHECK(run(&updateMapLayer, changed) == u"File of the map layer “Communes”");
    changed.title = u"Limites"_s;
    CHECK(run(&updateMapLayer, changed) == u"Rename the map layer “Communes” “Limites”");
    const auto action = database->undoState().undo->id;
    run(&updateMapLayer, changed);
    CHECK(database->undoState().undo->id == action);
}

TEST_CASE_METHOD(LayerFixture, "layers change places, as one action; at the end nothing happens")
{
    const Id<MapLayer> first = add(u"A"_s);
    add(u"B"_s);
    add(u"C"_s);
    CHECK(run(&moveMapLayer, first, 1) == u"Move the map layer “A”");
    CHECK(titles() == QStringList{u"B"_s, u"A"_s, u"C"_s});
    run(&moveMapLayer, first, 1);
    const auto action = database->undoState().undo->id;
    run(&moveMapLayer, first, 1);
    CHECK(database->undoState().undo->id == action);
    CHECK(titles() == QStringList{u"B"_s, u"C"_s, u"A"_s});
    database->undo();
    CHECK(titles() == QStringList{u"B"_s, u"A"_s, u"C"_s});
}

TEST_CASE_METHOD(LayerFixture, "layers of equal position, as another program may write them, change places too")
{
    MapLayer same{.title = u"A"_s, .path = u"/a.gpkg"_s, .position = 1};
    Transaction elsewhere(*database, u"Elsewhere"_s);
    const Id<MapLayer> first = elsewhere.insert(same);
    same.title = u"B"_s;
    elsewhere.insert(same);
    elsewhere.commit();
    run(&moveMapLayer, first, 1);
    CHECK(titles() == QStringList{u"B"_s, u"A"_s});
}

TEST_CASE_METHOD(LayerFixture, "a layer needs a title and a file, and one that is gone is not written")
{
    MapLayer known = layer(add(u"Communes"_s));
    Transaction tx(*database);
    CHECK(errorOf([&] { addMapLayer(tx, records(), {.title = u" "_s, .path = u"/a.gpkg"_s}); }).contains(u"title"));
    CHECK(errorOf([&] { addMapLayer(tx, records(), {.title = u"A"_s}); }).contains(u"file"));
    MapLayer untitled = known;
    untitled.title.clear();
    CHECK_THROWS_AS(updateMapLayer(tx, records(), untitled), Error);
    const Id<MapLayer> gone{known.id.value + 1};
    known.id = gone;
    CHECK_THROWS_AS(updateMapLayer(tx, records(), known), Error);
    CHECK_THROWS_AS(removeMapLayer(tx, records(), gone), Error);
    CHECK_THROWS_AS(moveMapLayer(tx, records(), gone, 1), Error);
    CHECK(tx.isEmpty());
}
