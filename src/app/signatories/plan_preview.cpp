// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/plan_preview.h"

#include "domain/names.h"
#include "domain/translate.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t listedRefusals = 200;
constexpr int shownLines = 3; // of the summary, and of what is left out, without scrolling

QString refusalText(const Register& records, const BulkRefusal& refusal)
{
    return translate("app", "%1 (%2): %3")
        .arg(nameOf(records, refusal.organisation), contractName(records, refusal.contract), refusal.reason);
}

} // namespace

QString planText(const BulkPlan& plan)
{
    QStringList parts;
    const auto add = [&](const char* text, std::size_t number) {
        const int count = int(number);
        if (count > 0)
            parts << translate("app", text, nullptr, count);
    };
    add(QT_TRANSLATE_N_NOOP("app", "%n contracts change."), plan.contracts.size());
    add(QT_TRANSLATE_N_NOOP("app", "%n signatories change."), plan.changed.size());
    add(QT_TRANSLATE_N_NOOP("app", "%n bodies become signatories."), plan.added.size());
    add(QT_TRANSLATE_N_NOOP("app", "%n get that page as their evidence."), plan.proved.size());
    add(QT_TRANSLATE_N_NOOP("app", "%n are so already."), std::size_t(plan.unchanged));
    add(QT_TRANSLATE_N_NOOP("app", "%n dates that the new status contradicts are taken away."),
        std::size_t(plan.droppedDates));
    add(QT_TRANSLATE_N_NOOP("app", "The body is no signatory of %n contracts: nothing changes there."),
        std::size_t(plan.notSignatory));
    add(QT_TRANSLATE_N_NOOP("app", "%n unusual dates are to be checked, and are written all the same."),
        plan.doubts.size());
    add(QT_TRANSLATE_N_NOOP("app", "%n are contradictory and left out:"), plan.refused.size());
    return parts.join(u'\n');
}

PlanPreview::PlanPreview(QWidget* parent)
    : QWidget(parent)
    , summary_(new NoteLabel(this))
    , refused_(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(summary_);
    column->addWidget(refused_);
    summary_->setObjectName(u"planSummary"_s);
    summary_->setLines(shownLines);
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    refused_->setAccessibleName(tr("Left out, or to be checked"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    refused_->setWordWrap(true);
    keepPlaces({refused_});
    Look::follow(this, [this] {
        refused_->setFixedHeight(shownLines * fontMetrics().lineSpacing() + 2 * refused_->frameWidth() + Look::unit());
    });
    refused_->hide();
}

void PlanPreview::showPlan(const Register& records, const BulkPlan& plan)
{
    summary_->setText(planText(plan));
    refused_->clear();
    for (const auto* listed : {&plan.refused, &plan.doubts}) {
        for (std::size_t i = 0; i < std::min(listed->size(), listedRefusals); ++i)
            refused_->addItem(refusalText(records, (*listed)[i]));
        if (listed->size() > listedRefusals)
            refused_->addItem(tr("… and %n more", nullptr, int(listed->size() - listedRefusals)));
    }
    refused_->setVisible(refused_->count() > 0);
}

void PlanPreview::showHint(const QString& text)
{
    summary_->setText(text);
    refused_->clear();
    refused_->hide();
}

} // namespace parvis
