// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/library/document_thumbnails.h"
#include "widgets/workspace/workspace.h"

#include <QListView>

namespace parvis {

class RecordTableView;

/// The documents of a table by their first pages, title and kind below each. It has the rows, the filters, the order
/// and the selection of that table, which does what is asked of a document. GUI thread.
class DocumentGrid : public QListView
{
    Q_OBJECT

public:
    /// @param table  of documents, with its model; lives as long
    DocumentGrid(Workspace& workspace, RecordTableView& table, QWidget* parent);

    const DocumentThumbnails& thumbnails() const { return thumbnails_; }
    /// Of a row, as it is drawn now; null: not yet.
    const QImage* picture(const QModelIndex& index);
    const Document* document(const QModelIndex& index) const;
    /// Why its first page is not to be seen; empty: it is, or will be.
    QString trouble(const QModelIndex& index) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    DocumentSource sourceOf(const Document& document) const;
    void dress();
    void showCurrent();

    Workspace& workspace_;
    RecordTableView& table_;
    DocumentThumbnails thumbnails_;
};

} // namespace parvis
