// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/requests.h"

using namespace Qt::StringLiterals;

namespace parvis {

void Requests::openRecord(const RecordRef& record)
{
    Q_EMIT recordRequested(record);
}

void Requests::openDocument(Id<Document> document, int page, const QString& words)
{
    Q_EMIT documentRequested(document, page, words);
}

void Requests::openPage(const QString& page, const Filters& filters)
{
    Q_EMIT pageRequested(page, filters);
}

void Requests::zoomToQpvs(const std::vector<Id<Qpv>>& qpvs)
{
    openPage(u"map"_s); // made now, if it has not been shown yet, so that it hears what follows
    Q_EMIT zoomRequested(qpvs);
}

void Requests::showPlaces(const std::vector<ShownPlace>& places, const std::vector<Id<Qpv>>& qpvs)
{
    openPage(u"map"_s);
    Q_EMIT placesShown(places, qpvs);
}

void Requests::locate(const QString& text, const QString& path)
{
    Q_EMIT locateRequested(text, path);
}

void Requests::lookBack(QDate day)
{
    Q_EMIT lookBackRequested(day);
}

void Requests::offerContours(const QString& path)
{
    Q_EMIT contoursOffered(path);
}

void Requests::offerDocuments(const QStringList& paths)
{
    Q_EMIT documentsOffered(paths);
}

void Requests::print(const std::vector<Printout>& printouts, int first)
{
    Q_EMIT printRequested(printouts, first);
}

void Requests::tellPreferencesChanged()
{
    Q_EMIT preferencesChanged();
}

} // namespace parvis
