// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press/press_quotations.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace parvis {

/// One page of a paper, as wide as its place, with what is to be said of an issue. Composed and drawn in a worker while
/// the paper is edited: one at a time, and then the latest, so that it follows even fast typing. GUI thread.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    PaperPreview(Workspace& workspace, QWidget* parent);

    struct Paper
    {
        QByteArray pdf;                          ///< all pages, or only the one that was asked for
        int count = 0;                           ///< pages of the paper, when the PDF has only that one; 0: it has all
        std::vector<QuotationDoubt> doubts = {}; ///< of the quotations in it
    };
    /// @param page  what will be looked at; the last one, when there are fewer
    using Compose = std::function<Paper(int page, std::stop_token)>;

    /// @param name  another one begins with its first page
    /// @param compose  called on a worker; may throw Error
    void showPaper(const QString& name, Compose compose);
    /// @param records  what it is made of; the issue in them need not be recorded
    void showIssue(const PressReview& review, const Register& records);
    /// In place of the pages.
    void showMessage(const QString& text);

    /// What scrolls.
    QScrollArea* area() const { return area_; }

    bool isUpToDate() const { return !isBusy_ && !wanted_ && !resized_.isActive(); }
    int pageCount() const { return count_; }
    int page() const { return page_; }
    QImage shownPage() const { return image_; }

Q_SIGNALS:
    void judged(const std::vector<parvis::QuotationDoubt>& doubts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Drawn
    {
        QImage image;
        int page = 1;
        int count = 0;
        std::vector<QuotationDoubt> doubts;
    };

    struct Asked
    {
        QString name;
        Compose compose;
    };

    void showAgain();
    void start();
    void end(const std::function<void()>& show);
    void show(const Drawn& drawn);
    void turn(int step);
    void showPlace();

    Workspace& workspace_;
    QScrollArea* area_;
    QLabel* picture_;
    QLabel* place_;
    QToolButton* previous_;
    QToolButton* next_;
    QImage image_;
    int page_ = 1;
    int count_ = 0;
    std::optional<Asked> shown_;
    std::optional<Asked> wanted_; ///< while another one was composed
    bool isBusy_ = false;
    QTimer resized_;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
