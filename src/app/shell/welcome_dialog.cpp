// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/welcome_dialog.h"

#include "domain/figures/register_summary.h"
#include "widgets/controls/tall_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/workspace.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<bool> welcomedSetting(u"window/welcomed"_s);

QString plainText(const QAction& action)
{
    return QString(action.text()).remove(u'&');
}

} // namespace

WelcomeDialog::WelcomeDialog(const Workspace& workspace, const std::vector<Step>& steps, QWidget* window)
    : QDialog(window)
{
    setWindowTitle(tr("Welcome to Parvis"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::unit());
    auto* title = new QLabel(tr("Parvis keeps the contracts “Engagements Quartiers 2030”: who has signed, what is due, "
                                "what was paid, and the papers that prove it."),
                             this);
    Look::keepFont(title, &Look::sectionFont);
    title->setWordWrap(true);
    column->addWidget(title);
    for (const QString& line : linesAbout(workspace)) {
        auto* label = new QLabel(line, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    for (const Step& step : steps)
        addStep(*column, step);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* begin = buttons->addButton(tr("Begin"), QDialogButtonBox::AcceptRole);
    begin->setDefault(true);
    begin->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    column->addWidget(buttons);
    letScroll(*this, QSize(std::min(Look::unit() * 76, window->width() - Look::unit() * 4), 0));
}

void WelcomeDialog::addStep(QVBoxLayout& column, const Step& step)
{
    auto* button = new QCommandLinkButton(plainText(*step.action), step.what, this);
    button->setIcon(step.action->icon());
    setObstacle(button, obstacleOf(*step.action));
    button->setAutoDefault(false);
    column.addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, action = step.action] {
        QTimer::singleShot(0, action, &QAction::trigger); // over the window, once this is closed
        accept();
    });
}

bool WelcomeDialog::isDue()
{
    const bool due = !welcomedSetting.value();
    welcomedSetting.keep(true);
    return due;
}

QStringList WelcomeDialog::linesAbout(const Workspace& workspace)
{
    const RegisterSummary summary = summariseRegister(workspace.records(), workspace.today());
    const QString contracts = tr("%n contract(s)", nullptr, summary.contracts);
    const QString districts = tr("%n priority neighbourhood(s)", nullptr, summary.qpv);
    QStringList lines{tr("Your file holds %1 and %2, with what is publicly known of their signatories, funding and "
                         "press.")
                          .arg(contracts, districts)};
    lines << (summary.schematicPerimeters > 0
                  ? tr("On the map %n of them are schematic extents, until you import the official contours.", nullptr,
                       summary.schematicPerimeters)
                  : tr("The map shows their official contours."));
    lines << tr("It is %1. Each change is written there at once, and the file is backed up once a day.")
                 .arg(QDir::toNativeSeparators(workspace.database()->path()));
    return lines;
}

} // namespace parvis
