<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>geo</name>
    <message>
        <source>Several layers of the file hold codes of QPV.</source>
        <translation>Plusieurs couches du fichier contiennent des codes de QPV.</translation>
    </message>
    <message>
        <source>Choose one of its layers: %1.</source>
        <translation>Choisissez l’une de ses couches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file holds no layer.</source>
        <translation>Le fichier ne contient aucune couche.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No field holds the code of the QPV.</source>
        <translation>Aucun champ ne contient le code du QPV.</translation>
    </message>
    <message>
        <source>A field named %1 is needed; the fields of “%2” are: %3.</source>
        <translation>Il faut un champ nommé %1&#xa0;; les champs de «&#xa0;%2&#xa0;» sont&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The file declares no coordinate system; its coordinates are those of %1.</source>
        <translation>Le fichier n’indique pas son système de coordonnées&#xa0;; ses coordonnées sont celles de %1.</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>entité %1</translation>
    </message>
    <message>
        <source>It has no code.</source>
        <translation>Elle n’a pas de code.</translation>
    </message>
    <message>
        <source>“%1” is no code of a QPV.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de QPV.</translation>
    </message>
    <message>
        <source>“%1” is no Insee code of a commune.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code Insee de commune.</translation>
    </message>
    <message>
        <source>It has no geometry.</source>
        <translation>Cette entité n’a pas de géométrie.</translation>
    </message>
    <message>
        <source>Its geometry is not a polygon (%1).</source>
        <translation>Sa géométrie n’est pas un polygone (%1).</translation>
    </message>
    <message>
        <source>Its contour has no area.</source>
        <translation>Son contour n’a pas de surface.</translation>
    </message>
    <message>
        <source>Points and lines beside its polygons were left out.</source>
        <translation>Les points et les lignes qui accompagnent ses polygones ont été écartés.</translation>
    </message>
    <message>
        <source>its outline is not a proper ring</source>
        <translation>son tracé n’est pas un anneau correct</translation>
    </message>
    <message>
        <source>The contour was repaired: %1.</source>
        <translation>Le contour a été réparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its contour lies outside mainland France.</source>
        <translation>Son contour se trouve hors de la France métropolitaine.</translation>
    </message>
    <message>
        <source>Its coordinates cannot be projected.</source>
        <translation>Ses coordonnées ne peuvent pas être projetées.</translation>
    </message>
    <message>
        <source>Features %1 and %2 hold the same contour; it was read once.</source>
        <translation>Les entités %1 et %2 portent le même contour&#xa0;; il n’a été lu qu’une fois.</translation>
    </message>
    <message>
        <source>%1 (features %2 and %3)</source>
        <translation>%1 (entités %2 et %3)</translation>
    </message>
    <message>
        <source>The layer “%1” holds no feature.</source>
        <translation>La couche «&#xa0;%1&#xa0;» ne contient aucune entité.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n feature(s) has the code of a QPV.</source>
        <translation>
            <numerusform>L’unique entité (%n) ne porte pas de code de QPV.</numerusform>
            <numerusform>Aucune des %n entités ne porte de code de QPV.</numerusform>
        </translation>
    </message>
    <message>
        <source>The field “%1” should hold codes such as QN05901M.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» devrait contenir des codes tels que QN05901M.</translation>
    </message>
    <message>
        <source>The coordinates do not match the coordinate system that the file declares (%1): the contours lie outside France.</source>
        <translation>Les coordonnées ne correspondent pas au système que le fichier indique (%1)&#xa0;: les contours tombent hors de France.</translation>
    </message>
    <message>
        <source>Export it again in Lambert-93 (EPSG:2154), or in longitude and latitude (WGS 84).</source>
        <translation>Exportez-le de nouveau en Lambert-93 (EPSG:2154) ou en longitude et latitude (WGS 84).</translation>
    </message>
    <message>
        <source>The file gives different contours for the same QPV: %1.</source>
        <translation>Le fichier donne des contours différents pour un même QPV&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep one of them; if they are the parts of one QPV, gather them into one feature.</source>
        <translation>N’en gardez qu’un&#xa0;; si ce sont les parties d’un même QPV, réunissez-les en une seule entité.</translation>
    </message>
    <message>
        <source>The file holds no contour of a QPV. %1: %2</source>
        <translation>Le fichier ne contient aucun contour de QPV. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Choose the file of the polygons.</source>
        <translation>Choisissez le fichier des polygones.</translation>
    </message>
    <message numerus="yes">
        <source>%n contour(s) lie overseas, where Lambert-93 distorts shapes and areas.</source>
        <translation>
            <numerusform>%n contour se trouve outre-mer, où le Lambert-93 déforme les tracés et les surfaces.</numerusform>
            <numerusform>%n contours se trouvent outre-mer, où le Lambert-93 déforme les tracés et les surfaces.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PROJ database of coordinate systems cannot be read.</source>
        <translation>La base PROJ des systèmes de coordonnées est illisible.</translation>
    </message>
    <message>
        <source>Install Parvis again, with the package proj-data.</source>
        <translation>Réinstallez Parvis, avec le paquet proj-data.</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate system it is.</source>
        <translation>Le fichier n’indique pas son système de coordonnées.</translation>
    </message>
    <message>
        <source>Add its .prj file, or export it again in Lambert-93 (EPSG:2154) or in longitude and latitude (WGS 84).</source>
        <translation>Joignez son fichier .prj, ou exportez-le de nouveau en Lambert-93 (EPSG:2154) ou en longitude et latitude (WGS 84).</translation>
    </message>
    <message>
        <source>The coordinate system “%1” cannot be turned into Lambert-93.</source>
        <translation>Le système de coordonnées «&#xa0;%1&#xa0;» ne peut pas être converti en Lambert-93.</translation>
    </message>
    <message>
        <source>Export the file again in Lambert-93 (EPSG:2154).</source>
        <translation>Exportez de nouveau le fichier en Lambert-93 (EPSG:2154).</translation>
    </message>
    <message>
        <source>The stored contour is damaged.</source>
        <translation>Le contour enregistré est endommagé.</translation>
    </message>
    <message>
        <source>Import the contours again.</source>
        <translation>Importez de nouveau les contours.</translation>
    </message>
    <message>
        <source>These coordinates are no position on Earth.</source>
        <translation>Ces coordonnées ne désignent aucun point du globe.</translation>
    </message>
    <message>
        <source>Give the longitude then the latitude, in decimal degrees, for example 3.06 50.63.</source>
        <translation>Indiquez la longitude puis la latitude, en degrés décimaux, par exemple 3.06 50.63.</translation>
    </message>
    <message>
        <source>its outline touches itself</source>
        <translation>son tracé se touche lui-même</translation>
    </message>
    <message>
        <source>its outline crosses itself</source>
        <translation>son tracé se croise lui-même</translation>
    </message>
    <message>
        <source>a hole or a part is misplaced</source>
        <translation>un trou ou une partie est mal placé</translation>
    </message>
    <message>
        <source>The contour covers %1 ha, the register says %2 ha.</source>
        <translation>Le contour couvre %1&#xa0;ha, le registre indique %2&#xa0;ha.</translation>
    </message>
    <message>
        <source>The file names it “%1”, the register “%2”.</source>
        <translation>Le fichier le nomme «&#xa0;%1&#xa0;», le registre «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a GeoJSON file, a GeoPackage or a Shapefile (also inside a zip archive).</source>
        <translation>Choisissez un fichier GeoJSON, un GeoPackage ou un Shapefile (y compris dans une archive zip).</translation>
    </message>
    <message>
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not a vector file that Parvis can read.</source>
        <translation>Le fichier n’est pas un fichier vectoriel que Parvis sait lire.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete.</source>
        <translation>Le fichier est endommagé ou incomplet.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete (%1).</source>
        <translation>Le fichier est endommagé ou incomplet (%1).</translation>
    </message>
    <message>
        <source>Unpack it, then choose the unpacked file.</source>
        <translation>Décompressez-la, puis choisissez le fichier obtenu.</translation>
    </message>
    <message>
        <source>The archive holds no vector file.</source>
        <translation>L’archive ne contient aucun fichier vectoriel.</translation>
    </message>
    <message>
        <source>The file has no layer “%1”.</source>
        <translation>Le fichier n’a pas de couche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its layers are: %1.</source>
        <translation>Ses couches sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The layer “%1” has no field “%2”.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas de champ «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its fields are: %1.</source>
        <translation>Ses champs sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It has nothing that can be drawn.</source>
        <translation>Elle ne contient rien qui puisse être dessiné.</translation>
    </message>
    <message>
        <source>Choose another file or another layer.</source>
        <translation>Choisissez un autre fichier ou une autre couche.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) are not of the geography of %1.</source>
        <translation>
            <numerusform>%n code n’appartient pas à la géographie de %1.</numerusform>
            <numerusform>%n codes n’appartiennent pas à la géographie de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its extent is schematic, and no contour.</source>
        <translation>Son emprise est schématique&#xa0;: ce n’est pas un contour.</translation>
    </message>
    <message>
        <source>These contours cannot be laid over each other (%1).</source>
        <translation>Ces contours ne peuvent pas être superposés (%1).</translation>
    </message>
    <message>
        <source>The perimeters could not be written: %1.</source>
        <translation>Les périmètres n’ont pas pu être écrits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space. No file was changed.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace. Aucun fichier n’a été modifié.</translation>
    </message>
    <message>
        <source>Perimeters are written as GeoPackage or GeoJSON.</source>
        <translation>Les périmètres s’écrivent en GeoPackage ou en GeoJSON.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .gpkg or .geojson.</source>
        <translation>Donnez au fichier un nom qui se termine par .gpkg ou .geojson.</translation>
    </message>
    <message>
        <source>Its contour has more than %1 points.</source>
        <translation>Son contour a plus de %1 points.</translation>
    </message>
    <message>
        <source>Its outline crosses itself more than %1 times.</source>
        <translation>Son tracé se recoupe plus de %1 fois.</translation>
    </message>
    <message>
        <source>The codes seem to be shifted against their contours: that of %1, for example, stands under %2.</source>
        <translation>Les codes semblent décalés de leurs contours&#xa0;: celui de %1, par exemple, se trouve sous %2.</translation>
    </message>
    <message>
        <source>%1 of %2 contours contradict the place or the area that the register has of their QPV.</source>
        <translation>Contours qui contredisent l’emplacement ou la superficie de leur QPV dans le registre&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Export the file again, with its codes and its coordinate system, or choose another one.</source>
        <translation>Exportez de nouveau le fichier, avec ses codes et son système de coordonnées, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>These coordinates look like %1.</source>
        <translation>Ces coordonnées ressemblent à %1.</translation>
    </message>
    <message>
        <source>degrees, latitude before longitude</source>
        <translation>des degrés, la latitude avant la longitude</translation>
    </message>
    <message>
        <source>degrees of longitude and latitude (WGS 84)</source>
        <translation>des degrés de longitude et de latitude (WGS 84)</translation>
    </message>
    <message>
        <source>%1, northing before easting</source>
        <translation>%1, le nord avant l’est</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and that you may read the file.</source>
        <translation>Vérifiez que le disque n’est pas plein et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>Another program is changing the file.</source>
        <translation>Un autre programme modifie le fichier.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Fermez-le dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>its index (.shx) is missing</source>
        <translation>son index (.shx) manque</translation>
    </message>
    <message>
        <source>one of its parts cannot be opened</source>
        <translation>une de ses parties ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>its database is damaged</source>
        <translation>sa base de données est endommagée</translation>
    </message>
    <message>
        <source>its text breaks off or has an error</source>
        <translation>son texte s’interrompt ou contient une erreur</translation>
    </message>
    <message>
        <source>it has parts that are no features</source>
        <translation>certaines de ses parties ne sont pas des entités</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>The rings of feature %1 are nested in a way that cannot be told; each was read as a part of its own.</source>
        <translation>L’emboîtement des anneaux de l’entité %1 est ambigu&#xa0;; chacun a été lu comme une partie distincte.</translation>
    </message>
    <message>
        <source>A contour has more than a hundred parts.</source>
        <translation>Un contour a plus de cent parties.</translation>
    </message>
    <message>
        <source>Several features have the same number.</source>
        <translation>Plusieurs entités portent le même numéro.</translation>
    </message>
    <message>
        <source>Some letters could not be read in the encoding that the file declares.</source>
        <translation>Certaines lettres n’ont pas pu être lues dans l’encodage que le fichier déclare.</translation>
    </message>
    <message>
        <source>The rings of a contour turn the wrong way.</source>
        <translation>Les anneaux d’un contour tournent dans le mauvais sens.</translation>
    </message>
    <message>
        <source>A ring of a contour is not closed.</source>
        <translation>Un anneau d’un contour n’est pas fermé.</translation>
    </message>
    <message>
        <source>The file is not plain about the order of its axes.</source>
        <translation>Le fichier n’est pas clair sur l’ordre de ses axes.</translation>
    </message>
    <message>
        <source>The coordinate system that the file declares is not known.</source>
        <translation>Le système de coordonnées que le fichier déclare n’est pas connu.</translation>
    </message>
    <message>
        <source>GDAL says “%1”</source>
        <translation>GDAL indique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Another program is using the file and has locked it.</source>
        <translation>Un autre programme utilise le fichier et l’a verrouillé.</translation>
    </message>
    <message>
        <source>The file points to another place (%1), and nothing but the file itself is opened.</source>
        <translation>Le fichier renvoie à un autre emplacement (%1)&#xa0;; rien d’autre que le fichier lui-même n’est ouvert.</translation>
    </message>
    <message>
        <source>The contour lies more than %1 km from its département.</source>
        <translation>Le contour se trouve à plus de %1&#xa0;km de son département.</translation>
    </message>
    <message>
        <source>The contour lies %1 km from where the register has the QPV.</source>
        <translation>Le contour se trouve à %1&#xa0;km de l’emplacement du QPV dans le registre.</translation>
    </message>
    <message>
        <source>The centre of the contour lies %1 km from that of the QPV in the register.</source>
        <translation>Le centre du contour se trouve à %1&#xa0;km de celui du QPV dans le registre.</translation>
    </message>
    <message>
        <source>The archive is locked by a password.</source>
        <translation>L’archive est protégée par un mot de passe.</translation>
    </message>
    <message>
        <source>The archive holds more than a million files.</source>
        <translation>L’archive contient plus d’un million de fichiers.</translation>
    </message>
    <message>
        <source>It is locked by a password.</source>
        <translation>Ce fichier est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Archives so deep inside others are not opened.</source>
        <translation>Les archives aussi profondément imbriquées ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>No more than %1 files of an archive are read.</source>
        <translation>Pas plus de %1 fichiers d’une archive ne sont lus.</translation>
    </message>
    <message>
        <source>This file of the archive is damaged.</source>
        <translation>Ce fichier de l’archive est endommagé.</translation>
    </message>
    <message>
        <source>The files of the archive are larger than 1 GB together.</source>
        <translation>Les fichiers de l’archive dépassent ensemble 1&#xa0;Go.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked: %1.</source>
        <translation>L’archive ne peut pas être décompressée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk of temporary files.</source>
        <translation>Libérez de la place sur le disque des fichiers temporaires.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>C’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>Archives of the kind %1 are not opened.</source>
        <translation>Les archives de type %1 ne sont pas ouvertes.</translation>
    </message>
    <message>
        <source>This table names other files instead of holding contours, and nothing but the file itself is opened.</source>
        <translation>Cette table renvoie à d’autres fichiers au lieu de contenir des contours&#xa0;; rien d’autre que le fichier lui-même n’est ouvert.</translation>
    </message>
    <message>
        <source>The database is no GeoPackage.</source>
        <translation>La base de données n’est pas un GeoPackage.</translation>
    </message>
    <message>
        <source>It was read with the last changes, which stand in “%1”.</source>
        <translation>Il a été lu avec ses dernières modifications, qui se trouvent dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its index (.shx) is missing; it was made anew from the shapes.</source>
        <translation>Son index (.shx) manque&#xa0;; il a été refait à partir des formes.</translation>
    </message>
    <message>
        <source>%1 (EPSG:%2)</source>
        <translation>du %1 (EPSG:%2)</translation>
    </message>
    <message>
        <source>one of its shapes is damaged</source>
        <translation>une de ses formes est endommagée</translation>
    </message>
    <message>
        <source>its table (.dbf) is damaged or cut short</source>
        <translation>sa table (.dbf) est endommagée ou tronquée</translation>
    </message>
    <message>
        <source>Move it away, or choose another file.</source>
        <translation>Déplacez-le, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The layer %1 was read.</source>
        <translation>La couche lue est %1.</translation>
    </message>
    <message>
        <source>Without a code of a QPV, and not read: %1.</source>
        <translation>Sans code de QPV, et non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not read: %1.</source>
        <translation>Non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Its table (.dbf), where the codes stand, is missing.</source>
        <translation>Sa table (.dbf), qui contient les codes, manque.</translation>
    </message>
    <message>
        <source>to the north</source>
        <translation>vers le nord</translation>
    </message>
    <message>
        <source>to the north-east</source>
        <translation>vers le nord-est</translation>
    </message>
    <message>
        <source>to the east</source>
        <translation>vers l’est</translation>
    </message>
    <message>
        <source>to the south-east</source>
        <translation>vers le sud-est</translation>
    </message>
    <message>
        <source>to the south</source>
        <translation>vers le sud</translation>
    </message>
    <message>
        <source>to the south-west</source>
        <translation>vers le sud-ouest</translation>
    </message>
    <message>
        <source>to the west</source>
        <translation>vers l’ouest</translation>
    </message>
    <message>
        <source>to the north-west</source>
        <translation>vers le nord-ouest</translation>
    </message>
    <message>
        <source>%1 of them are shifted alike, by about %2 km %3.</source>
        <translation>%1 d’entre eux sont déplacés de la même façon, d’environ %2&#xa0;km %3.</translation>
    </message>
    <message>
        <source>what it says of its coordinate system is damaged</source>
        <translation>ce qu’il indique de son système de coordonnées est endommagé</translation>
    </message>
    <message>
        <source>one of its parts is damaged or cut short</source>
        <translation>l’un de ses éléments est endommagé ou tronqué</translation>
    </message>
    <message>
        <source>Its index (.shx) is damaged; it was made anew from the shapes.</source>
        <translation>Son index (.shx) est endommagé&#xa0;; il a été refait à partir des formes.</translation>
    </message>
    <message>
        <source>Its ending is not that of its kind.</source>
        <translation>Son extension n’est pas celle de son type.</translation>
    </message>
    <message>
        <source>Damaged, and not read: %1.</source>
        <translation>Endommagées et non lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tables could not be written: %1.</source>
        <translation>Les tables n’ont pas pu être écrites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tables with shapes are written as GeoPackage.</source>
        <translation>Les tables avec leurs formes s’écrivent en GeoPackage.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in .gpkg.</source>
        <translation>Donnez au fichier un nom qui finit par .gpkg.</translation>
    </message>
</context>
</TS>
