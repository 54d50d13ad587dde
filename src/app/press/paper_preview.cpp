// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/paper_preview.h"

#include "app/press/issue_paper.h"
#include "pdf/pdf_document.h"
#include "widgets/look/accessible_role.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/workspace/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int resizeDelay = 120; ///< milliseconds without another size
constexpr double pointsInInch = 72;

QToolButton* turnButton(const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

PaperPreview::PaperPreview(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , workspace_(workspace)
    , area_(new QScrollArea(this))
    , picture_(new QLabel(area_))
    , place_(new QLabel(this))
    , previous_(turnButton(u"‹"_s, tr("The page before"), this))
    , next_(turnButton(u"›"_s, tr("The next page"), this))
{
    picture_->setAccessibleName(tr("Page as it will be printed"));
    picture_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    picture_->setWordWrap(true);
    picture_->setObjectName(u"page"_s);
    area_->setWidget(picture_);
    area_->setWidgetResizable(true);
    area_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width does not depend on the page
    area_->setAccessibleName(tr("Preview"));
    setAccessibleRole(area_, QAccessible::Grouping);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (QWidget* part : std::initializer_list<QWidget*>{previous_, place_, next_})
        row->addWidget(part);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(area_, 1);
    connect(previous_, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { turn(1); });
    resized_.setSingleShot(true);
    resized_.setInterval(resizeDelay);
    connect(&resized_, &QTimer::timeout, this, &PaperPreview::showAgain);
    showPlace();
}

void PaperPreview::showPaper(const QString& name, Compose compose)
{
    wanted_ = {name, std::move(compose)};
    if (!isBusy_)
        start();
}

void PaperPreview::showIssue(const PressReview& review, const Register& records)
{
    showPaper(u"issue %1"_s.arg(review.id.value),
              [review, records, locale = QLocale()](int page, std::stop_token stop) {
                  const FlowPage shown = issuePage(records, review, locale, page, std::move(stop));
                  return Paper{shown.pdf, shown.count, quotationDoubts(records, review.id)};
              });
}

/// What was asked for last.
void PaperPreview::showAgain()
{
    if (!wanted_)
        wanted_ = shown_;
    if (wanted_ && !isBusy_)
        start();
}

void PaperPreview::showMessage(const QString& text)
{
    job_.cancel();
    isBusy_ = false;
    wanted_.reset();
    shown_.reset();
    image_ = {};
    count_ = 0;
    picture_->setPixmap({});
    picture_->setText(text);
    showPlace();
}

void PaperPreview::start()
{
    isBusy_ = true;
    if (shown_ && shown_->name != wanted_->name)
        page_ = 1;
    shown_ = std::exchange(wanted_, {});
    const double ratio = devicePixelRatioF();
    const double pixels = std::max(64, area_->viewport()->width() - 2) * ratio;
    const auto work = [compose = shown_->compose, page = page_, pixels, ratio](const JobControl& control) {
        Paper paper = compose(page, control.stop);
        const PdfDocument document(paper.pdf, {}, {}, control.stop);
        Drawn drawn;
        drawn.count = std::max(paper.count, document.pageCount());
        drawn.page = std::clamp(page, 1, drawn.count);
        const int drawnPage = paper.count > 0 ? 1 : drawn.page;
        const double width = document.pageSize(drawnPage, control.stop).width();
        drawn.image = document.pageImage(drawnPage, pixels * pointsInInch / width, control.stop);
        drawn.image.setDevicePixelRatio(ratio);
        drawn.doubts = std::move(paper.doubts);
        return drawn;
    };
    job_.run(
        tr("Preview"), work, [this](const Drawn& drawn) { end([&] { show(drawn); }); },
        [this](std::exception_ptr error) {
            end([&] {
                try {
                    std::rethrow_exception(error);
                } catch (const Error& problem) {
                    showMessage(errorText(problem));
                } catch (const std::exception& problem) {
                    showMessage(QString::fromUtf8(problem.what()));
                }
            });
        });
}

/// What was asked for meanwhile comes instead of, or after, what came now.
void PaperPreview::end(const std::function<void()>& show)
{
    auto next = std::exchange(wanted_, {});
    isBusy_ = false;
    show();
    if (next && !wanted_)
        wanted_ = std::move(next);
    if (wanted_ && !isBusy_)
        start();
}

void PaperPreview::show(const Drawn& drawn)
{
    image_ = drawn.image;
    page_ = drawn.page;
    count_ = drawn.count;
    picture_->setText({});
    picture_->setPixmap(QPixmap::fromImage(image_));
    showPlace();
    Q_EMIT judged(drawn.doubts);
}

void PaperPreview::turn(int step)
{
    page_ = std::clamp(page_ + step, 1, std::max(1, count_));
    area_->verticalScrollBar()->setValue(0);
    showAgain();
}

void PaperPreview::showPlace()
{
    place_->setText(count_ > 0 ? tr("Page %1 of %2").arg(page_).arg(count_) : QString());
    const QString none = unless(count_ > 0, tr("There are no pages: the preview says why."));
    setObstacle(previous_, firstOf({none, unless(page_ > 1, tr("This is the first page."))}));
    setObstacle(next_, firstOf({none, unless(page_ < count_, tr("This is the last page."))}));
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    resized_.start();
}

} // namespace parvis
