#!/bin/sh
# Makes fond.json, the background that Parvis embeds, from the two GeoJSON files beside this script (README.md).
# Needs ogr2ogr with the Spatialite dialect; run it in this folder.
set -eu
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# Both layers in Lambert-93. Straight edges are cut every 0.05° first, so that the window's own edges bend as they should.
ogr2ogr -q -f GPKG "$work/in.gpkg" departements.geojson -nln departement -t_srs EPSG:2154 -nlt PROMOTE_TO_MULTI
ogr2ogr -q -f GPKG -update "$work/in.gpkg" pays_voisins.geojson -nln pays -segmentize 0.05 -t_srs EPSG:2154
ogr2ogr -q -f GPKG -update "$work/in.gpkg" /vsistdin/ -nln fenetre -s_srs EPSG:4326 -t_srs EPSG:2154 -segmentize 0.05 <<JSON
{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[-0.99,47.51],[6.99,47.51],[6.99,52.99],[-0.99,52.99],[-0.99,47.51]]]}}
JSON

# The two sources disagree by a kilometre or two. The départements win: what the countries have beyond them along the
# coast is dropped, and the gaps between them along the land border are closed (both up to 5 km wide). The countries
# that the file leaves out (Germany, Luxembourg) are the hole of the window that holds 6.5° E, 50.2° N.
ogr2ogr -q -f GPKG "$work/out.gpkg" "$work/in.gpkg" -nln voisins -nlt GEOMETRY -dialect sqlite -sql "
    WITH region AS (SELECT ST_Union(ST_Buffer(geom, 1)) AS g FROM departement),
         known AS (SELECT ST_Union(ST_Buffer(geom, 50)) AS g FROM pays),
         hole AS (SELECT ST_Difference(ST_Union(f.geom), k.g) AS g FROM fenetre f, known k),
         gap AS (SELECT ST_GeometryN(h.g, n.i) AS g FROM hole h,
                 (WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < 500) SELECT i FROM c) n
                 WHERE ST_Contains(ST_GeometryN(h.g, n.i), ST_Transform(SetSRID(MakePoint(6.5, 50.2), 4326), 2154))),
         land AS (SELECT ST_Union(ST_Union(k.g, r.g), ST_Buffer(COALESCE((SELECT g FROM gap), k.g), 50)) AS g
                  FROM known k, region r),
         closed AS (SELECT ST_Buffer(ST_Buffer(g, 2500), -2500) AS g FROM land),
         rest AS (SELECT ST_Difference(c.g, r.g) AS g FROM closed c, region r),
         sea AS (SELECT ST_Buffer(ST_Difference(ST_Union(f.geom), c.g), 6000) AS g FROM fenetre f, closed c)
    SELECT 'land' AS kind, '' AS code, '' AS name,
           ST_Multi(ST_SimplifyPreserveTopology(ST_Union(ST_Buffer(ST_Buffer(rest.g, -2500), 2500),
               ST_Buffer(ST_Difference(rest.g, sea.g), 50)), 60)) AS geom FROM rest, sea"

# Land borders between the countries, away from the region, whose own outline stands there.
ogr2ogr -q -f GPKG -update -append "$work/out.gpkg" "$work/in.gpkg" -nln voisins -nlt GEOMETRY -dialect sqlite -sql "
    SELECT 'border' AS kind, '' AS code, a.name || ' / ' || b.name AS name,
           ST_Simplify(ST_Difference(ST_Intersection(ST_Boundary(a.geom), ST_Buffer(b.geom, 500)),
               ST_Buffer((SELECT ST_Union(ST_Buffer(geom, 1)) FROM departement), 3000)), 60) AS geom
    FROM pays a, pays b WHERE a.id > b.id AND ST_Distance(a.geom, b.geom) < 500"
ogr2ogr -q -f GPKG -update -append "$work/out.gpkg" "$work/in.gpkg" -nln voisins -nlt GEOMETRY -dialect sqlite -sql "
    SELECT 'departement' AS kind, code, name, geom FROM departement"

rm -f fond.json
ogr2ogr -q -f GeoJSON fond.json "$work/out.gpkg" voisins -lco COORDINATE_PRECISION=0 -lco RFC7946=NO
