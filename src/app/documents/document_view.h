// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/reader/page_canvas.h"
#include "app/documents/reader/selection_copy.h"
#include "widgets/workspace/workspace.h"

#include <QWidget>

namespace Ui {
class DocumentView;
}

namespace parvis {

class DocumentSearchPanel;
class ReaderCommands;
class ReaderMessage;
class ReaderSidePanel;

/// What the user has selected in a document.
struct DocumentSelection
{
    QString text;              ///< in reading order, a word that is cut at the end of a line whole
    int page = 0;              ///< from 1, where it begins; 0: nothing is selected
    std::vector<QRectF> boxes; ///< on that page, in points from its top left, one for each word
};

/// Reads a stored PDF: its pages one below the other (PageCanvas), with the places that its search finds marked on
/// them, its bookmarks and small pictures of its pages beside them. Text is selected and copied. GUI thread.
///
/// Keys: Page up and Page down, Home, End, Ctrl with + - A C F, F3 and Shift+F3, Shift with the arrows, and those of
/// ReaderCommands.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentView(Workspace& workspace, QWidget* parent = nullptr);
    ~DocumentView() override;

    /// Null shows none. Another revision of the same content keeps its place.
    void showDocument(const Document* document);
    const QString& sha256() const { return sha256_; }

    /// The text of the document may be another one: words and places found are looked for anew.
    void readTextAnew();

    /// A button beside those of the reader.
    void addButton(QAction* action);
    ReaderCommands* commands() const { return commands_; }

    int page() const { return canvas_->page(); }
    /// @param top  as PageCanvas::goTo takes it
    void goToPage(int page, double top = 0);
    /// What is read, as "page top"; what lookAt takes to show it again.
    QString lookedAt() const;
    void lookAt(const QString& place);
    /// Scrolls to a place and marks it until another one is shown; without boxes the top of the page.
    /// @param boxes  points from the top left of the page
    void showPlace(int page, const std::vector<QRectF>& boxes);
    DocumentSelection selection() const;
    bool hasSelection() const { return !canvas_->selection().isEmpty(); }
    DocumentSearchPanel* searchPanel() const { return search_; }
    PageCanvas* canvas() const { return canvas_; }
    /// What is marked on a page: what the search finds, and the place that was asked for.
    PageMarks marksOn(int page) const { return marks_.on(page); }
    /// The page, size and search that were asked for are those shown.
    bool isUpToDate() const;

Q_SIGNALS:
    void selectionChanged();
    void unlocked(); ///< its password is known now
    void fullScreenWanted(bool isFull);
    /// A link, a bookmark, a small picture or a search leads there; what is read now is a place to go back to.
    void jumpWanted(int page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectControls();
    void connectBar();
    void connectRenderer();
    void connectCommands();
    void addShortcuts();
    void placePanels();
    void open();
    void updateWishes();
    void takePage(int page);
    void takePages(int pages, const QSizeF& firstPage);
    void showPageFacts();
    void showMessage(const QString& text);
    void showFailure(std::exception_ptr error);
    void unlock();
    void zoom(int steps);
    /// @param top  as PageCanvas::goToGiven takes it
    void jumpTo(int page, double top);
    void jumpToHit(const DocumentHit& hit);
    void showHit(int page);
    void scrollToHit();
    void forgetMarks();
    void copySelection(SelectionCopy::Form form);
    void zoomToSelection();
    void setDarkPaper(bool isDark);
    DocumentSource source() const;
    QString pageName(int page) const;
    void follow(const PdfLink& link);

    Workspace& workspace_;
    std::unique_ptr<Ui::DocumentView> ui_;
    DocumentSearchPanel* search_;
    DocumentPageRenderer renderer_;
    PlaceMarks marks_;
    PageCanvas* canvas_;
    ReaderSidePanel* side_;
    ReaderCommands* commands_;
    ReaderMessage* message_; ///< in place of the pages
    SelectionCopy copying_;
    QString sha256_;
    QString name_;
    int pageCount_ = 0;
    std::vector<QString> labels_;        ///< of the first pages, as far as they are known
    QHash<QString, QString> placesRead_; ///< content → what was read last, as lookedAt
    int hitPage_ = 0;                    ///< to which the search led last
    bool toHighlight_ = false;           ///< scroll to the current place of the search once the page is there
};

} // namespace parvis
