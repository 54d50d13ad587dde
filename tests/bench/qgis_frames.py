# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders the frames of map_bench with QGIS and prints its milliseconds of processor time per frame.

Usage: qgis_frames.py PERIMETERS.gpkg BACKGROUND.geojson FRAMES NAME:METRES_PER_PIXEL...

The same pictures as Parvis: 1920 x 1080 pixels in EPSG:2154, the land below, perimeters coloured by class with an
outline, names with a halo, antialiased. The renderer is the sequential one, without threads, so that processor time is
all it takes; providers are open and spatially indexed before the first frame is measured.
"""
import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402
from qgis.PyQt.QtGui import QColor  # noqa: E402

WIDTH, HEIGHT = 1920, 1080
COLOURS = ["#1f4e8c", "#3f97b5", "#93c9ab", "#e8cf86", "#cc4f22", "#c3c6cb"]


def perimeters(path):
    layer = QgsVectorLayer(path, "perimeters", "ogr")
    assert layer.isValid(), path
    categories = []
    for index, colour in enumerate(COLOURS):
        symbol = QgsFillSymbol.createSimple({"color": colour, "outline_color": "#333333", "outline_width": "0.2"})
        categories.append(QgsRendererCategory(index, symbol, str(index)))
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    settings = QgsPalLayerSettings()
    settings.fieldName = "name"
    text = QgsTextFormat()
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    text.setBuffer(halo)
    text.setSize(8)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    return layer


def land(path):
    layer = QgsVectorLayer(path, "land", "ogr")
    assert layer.isValid(), path
    layer.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#f4f1ea", "outline_color": "#999999"}))
    return layer


def frame_ms(settings):
    start = time.process_time()
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.renderedImage().isNull()
    return (time.process_time() - start) * 1000


def main():
    data, background, frames = sys.argv[1], sys.argv[2], int(sys.argv[3])
    application = QgsApplication([], False)
    application.initQgis()
    layers = [perimeters(data), land(background)]
    for scale in sys.argv[4:]:
        name, resolution = scale.split(":")
        half_width = float(resolution) * WIDTH / 2
        half_height = float(resolution) * HEIGHT / 2
        settings = QgsMapSettings()
        settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        settings.setLayers(layers)
        settings.setOutputSize(QSize(WIDTH, HEIGHT))
        settings.setBackgroundColor(QColor("#dce9f0"))
        settings.setExtent(
            QgsRectangle(704000 - half_width, 7059000 - half_height, 704000 + half_width, 7059000 + half_height)
        )
        frame_ms(settings)
        spans = sorted(frame_ms(settings) for _ in range(frames))
        print(name, round(spans[frames // 2], 2), flush=True)
    os._exit(0)  # QGIS 3.22 crashes when its Python is torn down in order


main()
