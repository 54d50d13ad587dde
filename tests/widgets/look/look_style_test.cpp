// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look_style.h"

#include "tests/catch.h"
#include "tests/support/kept_look.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// The last column of a picture that is not of its ground.
int lastInk(const QImage& image)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y).lightness() < 200)
                return x;
        }
    }
    return -1;
}

int inkOf(const QString& text, int more)
{
    QLabel label(text);
    QLabel buddy;
    label.setBuddy(&buddy); // without one no letter is a mnemonic
    label.resize(label.sizeHint() + QSize(more, 0));
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.setAutoFillBackground(false);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    return lastInk(image);
}

} // namespace

TEST_CASE("a text with a mnemonic takes no more room than it says")
{
    const test::KeptLook look;
    Look::setMode(Look::Mode::Light);
    Look::setTextPercent(200);
    for (const QString& text : {u"&Terminé le"_s, u"&Type de fichier"_s, u"&Téléphone"_s, u"&Voir"_s, u"No&m"_s}) {
        CAPTURE(text.toStdString());
        const int roomy = inkOf(text, 60);
        REQUIRE(roomy > 0);
        CHECK(inkOf(text, 0) == roomy); // nothing is cut
    }
}

TEST_CASE("an entry that its list has no room for ends in dots, with its whole text in the tip; others have none")
{
    const test::KeptLook look;
    Look::setMode(Look::Mode::Light);
    QListWidget list;
    list.addItems(
        {u"Ham"_s, u"CA de la Région de Compiègne et de la Basse Automne"_s, u"CA de Lens - Liévin, fusion"_s});
    list.item(2)->setToolTip(u"Depuis 2025"_s);
    list.resize(160, 120);
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    CHECK_FALSE(list.horizontalScrollBar()->isVisible());
    CHECK(list.textElideMode() == Qt::ElideRight);
    const auto tipOf = [&](int row) {
        QToolTip::hideText();
        REQUIRE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
        const QPoint at = list.visualItemRect(list.item(row)).center();
        QHelpEvent event(QEvent::ToolTip, at, list.viewport()->mapToGlobal(at));
        QApplication::sendEvent(list.viewport(), &event);
        return QToolTip::text();
    };
    CHECK(tipOf(1) == list.item(1)->text());
    CHECK(tipOf(2) == u"Depuis 2025");
    CHECK(tipOf(0).isEmpty());
}

TEST_CASE("Enter presses the button that has the keyboard, not the one that closes the dialog")
{
    const test::KeptLook look;
    Look::setMode(Look::Mode::Light);
    QDialog dialog;
    auto* column = new QVBoxLayout(&dialog);
    auto* open = new QPushButton(u"Ouvrir"_s, &dialog);
    open->setAutoDefault(false);
    auto* add = new QToolButton(&dialog);
    add->setText(u"Ajouter"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    for (QWidget* part : std::initializer_list<QWidget*>{open, add, buttons})
        column->addWidget(part);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    int pressed = 0;
    for (QAbstractButton* button : std::initializer_list<QAbstractButton*>{open, add})
        QObject::connect(button, &QAbstractButton::clicked, [&] { ++pressed; });
    dialog.show();
    REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    QTest::keyClick(open, Qt::Key_Return);
    QTest::keyClick(add, Qt::Key_Return);
    CHECK(pressed == 2);
    CHECK(dialog.isVisible());
}

TEST_CASE("a default button that is disabled looks as any disabled one")
{
    const test::KeptLook kept;
    Look::apply();
    QDialog dialog;
    QPushButton usual(u"Importer"_s, &dialog);
    QPushButton standard(u"Importer"_s, &dialog);
    standard.setDefault(true);
    for (QPushButton* button : {&usual, &standard}) {
        button->setEnabled(false);
        button->resize(120, 30);
    }
    usual.setAutoDefault(false);
    standard.setAutoDefault(false);
    standard.setDefault(true);
    CHECK(standard.grab().toImage() == usual.grab().toImage());
}

TEST_CASE("the text of what is off is painted once, not with a lighter one behind it")
{
    const test::KeptLook look;
    Look::setMode(Look::Mode::Dark);
    CHECK(QApplication::style()->styleHint(QStyle::SH_EtchDisabledText) == 0);
}
