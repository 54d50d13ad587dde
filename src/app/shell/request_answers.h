// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

class PlaceHistory;

/// Does what the pages ask of the window (Requests): shows a page or a record, each of which is a visit, and opens the
/// dialogs that belong to no page. GUI thread; belongs to the window.
class RequestAnswers : public QObject
{
    Q_OBJECT

public:
    /// @param show  the page with that id, made where needed
    RequestAnswers(Workspace& workspace, PlaceHistory& places, std::function<Page*(const QString& id)> show,
                   QWidget* window);

private:
    void openPage(const QString& id, const Filters& filters);
    void openRecord(const RecordRef& record);
    void openDocument(Id<Document> id, int number, const QString& words);
    void lookBack(QDate day);

    Workspace& workspace_;
    std::function<Page*(const QString&)> show_;
};

} // namespace parvis
