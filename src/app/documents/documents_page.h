// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_schema.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/page.h"

class QStackedWidget;
class QTabWidget;

namespace parvis {

class DocumentDetails;
class DocumentGrid;
class DocumentView;
class FactReviewPanel;
class RecordTableModel;

/// The library: every stored document in a table, the pages of the selected one beside it. PDF files and folders are
/// added by button, by drag and drop, or through Requests::offerDocuments.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    DocumentsPage(Workspace& workspace, QWidget* parent);

    void refresh(const ChangeSet* changes) override;
    /// At a page, with the places of a text or of its words marked; both may be left out.
    void showDocument(Id<Document> id, int page = 0, const QString& wanted = {});
    void addFiles(const QStringList& paths); ///< and folders
    /// Writes the stored original next to other files, as it was added.
    void saveCopy(Id<Document> id, const FileTarget& target);

    /// The page that is read, for Back and Forward.
    QString lookedAt() const override;
    void lookAt(const QString& place) override;

    /// The table, or the first pages.
    QWidget* mainWidget() const override;

    DocumentView* view() const { return view_; }
    DocumentGrid* grid() const { return grid_; }
    QAction* asPicturesAction() const { return asPictures_; }
    FactReviewPanel* review() const { return review_; }
    /// A proof of a value, at its place.
    void showRecord(const RecordRef& record) override;
    /// The document that is read.
    std::vector<Printout> printouts() const override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    QWidget* makeList();
    void makeSheet();
    void showAsPictures(bool asPictures);
    void showCurrent();
    void chooseFiles();
    void chooseFolder();
    void chooseCopy();
    void showCount();
    void describeSelected();
    void removeSelected();
    std::vector<Document> selected() const;
    void offerRereading();
    void findTexts();

    QPointer<Database> asked_; ///< whether its texts are of an older reader
    KnownTexts shownTexts_;
    LatestJob findingTexts_{workspace().jobs()};
    RecordTableModel* model_;
    DocumentView* view_;
    DocumentDetails* details_;
    FactReviewPanel* review_;
    QTabWidget* tabs_ = nullptr;
    QStackedWidget* lists_ = nullptr; ///< the table and the first pages
    DocumentGrid* grid_ = nullptr;
    QAction* add_;
    QAction* save_;
    QAction* remove_;
    QAction* describe_;
    QAction* reread_;
    QAction* scan_;
    QAction* contract_;
    QAction* asPictures_;
};

/// Its place in the list of pages.
PageEntry documentsPageEntry();

} // namespace parvis
