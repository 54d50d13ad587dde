// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/document.h"
#include "domain/territory.h"
#include "store/record.h"
#include "widgets/tables/table_filter.h"
#include "widgets/workspace/printout.h"

#include <QDate>
#include <QObject>
#include <QStringList>

#include <vector>

namespace parvis {

/// A place that somebody looked up.
struct ShownPlace
{
    double x = 0; ///< metres, EPSG:2154
    double y = 0;
    QString label;

    friend bool operator==(const ShownPlace&, const ShownPlace&) = default;
};

/// What a page may ask of the window without knowing who answers: to open a record, to show something on the map, to
/// take a file in. GUI thread.
class Requests : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void openRecord(const RecordRef& record);
    /// At a page (from 1), with some words marked.
    void openDocument(Id<Document> document, int page, const QString& words);
    /// Shows a page; filters replace those of its table.
    void openPage(const QString& page, const Filters& filters = {});
    void zoomToQpvs(const std::vector<Id<Qpv>>& qpvs);
    /// Shows places as pins on the map and brings them into view with these QPV; no place removes the pins.
    void showPlaces(const std::vector<ShownPlace>& places, const std::vector<Id<Qpv>>& qpvs);
    /// Opens "Is this address in a QPV?", with a text or the path of a table to begin with.
    void locate(const QString& text = {}, const QString& path = {});
    /// Shows the whole register as it stood at the end of that day, on every page.
    void lookBack(QDate day);
    /// Files that the user chose or dropped; an empty path lets the user choose.
    void offerContours(const QString& path = {});
    void offerDocuments(const QStringList& paths);
    /// Shows the pages in the preview, from which they are printed. @param first  the one that is shown first
    void print(const std::vector<Printout>& printouts, int first = 0);
    /// What the user set for all files has changed; who shows something of it reads it again.
    void tellPreferencesChanged();

Q_SIGNALS:
    void recordRequested(const parvis::RecordRef& record);
    void documentRequested(parvis::Id<parvis::Document> document, int page, const QString& words);
    void pageRequested(const QString& page, const parvis::Filters& filters);
    void zoomRequested(const std::vector<parvis::Id<parvis::Qpv>>& qpvs);
    void placesShown(const std::vector<parvis::ShownPlace>& places, const std::vector<parvis::Id<parvis::Qpv>>& qpvs);
    void locateRequested(const QString& text, const QString& path);
    void lookBackRequested(QDate day);
    void contoursOffered(const QString& path);
    void documentsOffered(const QStringList& paths);
    void printRequested(const std::vector<parvis::Printout>& printouts, int first);
    void preferencesChanged();
};

} // namespace parvis
