// Generated from data/given-names.toml by `cargo xtask tables`. Do not edit.

/// Given names, and family names where those stand first, each between two spaces.
pub(super) const NAMES: &str = " Aaron Abdulaziz Abdullah Abdureshid Abduvali Abduweli Abigail Ablimit Achille Ada Adam Ade Adele Adelheid \
Adem Adil Aditi Aditya Adolf Adolfo Adrian Adriana Adrianna Adriano Adrien Adrienn Adrienne Adrián Adèle \
Adéla Adélaïde Afonso Afət Agathe Agim Agnes Agnese Agneta Agnieszka Agnija Agnès Agron Agus Agustina \
Agáta Ahmad Ahmed Ahmet Aino Aitor Aivar Aivars Ajeng Akif Akmal Alain Alan Alban Albana Albert Alberto \
Albin Albina Albulena Aldis Aldo Alejandra Alejandro Aleks Aleksandar Aleksander Aleksandr Aleksandra \
Aleksandras Aleksanteri Aleksei Aleksi Alen Alena Alenka Alessandra Alessandro Alessia Alessio Alex Alexander \
Alexandr Alexandra Alexandre Alexandru Alexis Aleš Alf Alfons Alfonso Alfred Alfredo Ali Alice Alicia \
Alim Alimjan Alin Alina Aline Alisher Alison Alix Aljaž Allan Allen Allison Alma Alois Alojzij Alojzija \
Alonso Alper Alphonse Alva Alvin Alyssa Alícia Alžbeta Alžběta Amaia Amalia Aman Amanda Amandine Amaro \
Amir Amit Amy Amélia Amélie Ana Anahí Ananya Anar Anastasie Anastazja Anastázie Anaïs Anca Anders Andor \
Andre Andrea Andreas Andreea Andrei Andreia Andrej Andreja Andres Andrew Andrija Andris Andrius Andrus \
Andrzej András André Andrée Andrés Andy Anděla Aneta Anete Anett Anette Anežka Angela Angelica Angelika \
Angelina Angelo Anggraini Angie Angélica Angélique Ani Anica Aniela Anika Anikó Anita Anja Anjali Anka \
Ankica Ankit Ann Anna Annalisa Annamaria Annamária Anne Anneli Annelies Annemarie Annette Anni Annick \
Annie Anniina Annika Annikki Anny Anouk Anselmo Antal Antanas Ante Antero Anthony Antje Anto Antoine \
Antoinette Anton Antonella Antoni Antonia Antonietta Antonija Antonina Antonino Antonio Antony Antonín \
Antra Ants Antti Antun António Anu Anuj Anvar Anđa Anđela Anže Apolena Apolonia Aqil Aranka Arben Arbër \
Arda Ardian Ardit Ari Ariana Ariane Ariel Arif Arijus Arild Arja Arjeta Arjun Arkadiusz Arlette Armandas \
Armando Armas Armin Arminas Arnas Arnau Arnaud Arnaude Arnav Arne Arnis Arnold Arnošt Aronas Arsenio \
Arta Artan Arthur Arto Artur Arturo Arturs Artūras Artūrs Arvid Aryan Arzu Arūnas Asbjørn Asep Ashley \
Ashok Asier Asif Aslı Asror Astrid Astrit Asım Attila Aud Audrey Augustas Auguste Augustin Augusto Aulis \
Aurelia Aurelio Aurimas Aurélie Aurélien Axel Aydın Aygün Ayhan Aylin Aynur Aysel Aytən Ayu Ayşe Ayşegül \
Azad Aziza Azizbek Azər Bagas Bagus Bahodir Bahrom Baiba Bakti Balázs Bambang Banu Baptiste Bara Baran \
Barbara Barbora Barbro Barica Barna Barnabás Barry Bart Bartek Bas Bashkim Bastien Bastián Başak Beatrice \
Beatrix Beatriz Bedřich Bekzod Belén Ben Benas Bence Bendegúz Benedek Benedikt Benedita Bengt Benito \
Benjamim Benjamin Benjamín Benjámin Benno Benny Benoit Benoît Bent Bente Berfin Berit Berk Bernadett \
Bernadette Bernard Bernarda Bernardo Bernd Bernhard Bernt Bert Berta Bertalan Bertha Bertil Bertrand \
Berîvan Besa Besnik Beth Bethany Bettina Betül Beverley Beáta Bhuchung Biagio Bianca Bianka Bilal Biljana \
Billy Birger Birgit Birgitta Birgitte Birte Biserka Björn Bjørg Bjørn Blahoslav Blake Blanca Blanka Blaž \
Blažena Blerim Blerta Bobby Bodil Bogdan Boglárka Bohumil Bohumila Bohumír Bohuslav Bojan Boleslav Bonnie \
Borbála Boris Borja Borut Borys Botir Botond Bořivoj Boštjan Božena Božica Božo Brad Bradley Bram Brandi \
Brandon Branislav Branka Branko Brenda Brent Brett Brian Brianna Brigita Brigitta Brigitte Britt Britta \
Brittany Brittney Brooke Bror Bruce Bruna Bruno Bryan Budi Bujar Buket Burak Burcu Burim Bálint Bárbara \
Béatrice Béla Bénédicte Börje Bùi Bülent Błażej Břetislav Bəhruz Caetana Cahyono Caio Caitlin Caleb Callum \
Calogero Calvin Camelia Camila Camilla Camille Camilo Canan Candra Carina Carine Carl Carla Carlo Carlos \
Carlota Carmela Carmelo Carmen Carminho Carol Carole Carolin Caroline Carolyn Carrie Carsten Cas Casey \
Casper Cassandra Catalina Catarina Caterina Catherine Cathrine Cathy Cauã Cavid Cecilia Cecilie Cem Cemal \
Cemîl Cengiz Ceyhun Cezar Cezary Chantal Charles Charlie Charlotta Chemi Cheryl Chiara Chime Chloe Chloé \
Choedon Choekyi Choephel Chris Christa Christel Christelle Christer Christiaan Christiana Christiane \
Christina Christine Christof Christoffer Christoph Christophe Christopher Christy Cihan Cindy Ciprian \
Cipriano Ciro Claes Claire Clara Clare Claude Claudia Claudine Claudio Claudiu Clive Cláudio Clémence \
Cody Colette Colin Colleen Concetta Connie Connor Conny Constantin Constanza Constança Coralie Corentin \
Corey Corina Corinne Cornel Cornelia Cory Cosmin Costel Courtney Craig Cristian Cristiano Cristina Cristopher \
Cristóbal Csaba Csilla Csongor Ctibor Ctirad Curt Curtis Cvetka Cynthia Cyprian Cyril Cécile Cédric Célia \
Célina Céline César Cătălin Daan Dace Dadul Dagmar Dagmara Dagny Daiga Dalibor Damian Damiano Damien \
Damir Damián Damjan Dan Dana Danang Danica Daniel Daniela Daniele Danielius Danielle Danijel Danijela \
Danilo Daniswara Daniël Danny Dante Danuše Dardan Daria Dariati Darinka Dario Darius Dariusz Darja Darko \
Darmawan Darrell Darren Darshit Davi David Davor Davy Dawa Dawid Dawn Deanna Debbie Deborah Debra Dechen \
Dedi Deividas Dejan Dekyi Delphine Denis Denisa Denise Deniz Dennis Derek Derrick Derya Detlef Devansh \
Devin Dewi Dezső Dhondup Dhruv Diah Dian Diana Diane Dickyi Didier Diego Dieter Dilan Dilbirîn Dildora \
Dilek Dilnoza Dilnur Dilshod Dimas Dimitri Dina Dinis Dino Diogo Dirk Dita Divya Diána Dmitri Dobroslav \
Doina Dolkar Dolkun Dolma Domagoj Domantas Domas Domen Domenico Dominic Dominik Dominika Dominique Dominykas \
Donald Donatas Donatella Donato Doniyor Donna Dora Dorina Doris Dorjee Dorota Dorothea Dorothée Dorottya \
Dorte Dorthe Douglas Dovydas Draga Dragan Dragica Drago Dragoș Dragutin Drahomíra Drahoslav Drahoslava \
Dražen Dries Drita Driton Duarte Duje Dumitru Duncan Durdona Dustin Dušan Dylan Dániel Dávid Débora Dénes \
Dîlan Dóra Dương Ebba Ebbe Ebru Ece Eckhard Eda Eddy Edgar Edgaras Edgars Edi Edijs Edina Edit Edita \
Edith Edoardo Edona Eduard Eduarda Eduardo Edvard Edvardas Edvin Edvinas Edward Edwin Eemeli Eero Eetu \
Eeva Egidijus Egil Eija Eila Eimantas Einar Eino Eirik Eivind Eka Ekber Eko Elaine Eldar Eldor Eleanor \
Elemér Elena Eleonora Eli Eliana Eliane Elias Elif Elin Elina Eline Elira Elisa Elisabet Elisabeth Elise \
Eliza Elizabeta Elizabeth Eliška Elke Ella Ellen Ellinor Elman Elmar Elna Elnarə Elnur Elodie Elona Els \
Elsa Elsbeth Else Elvira Elvis Elçin Elías Elīna Elşad Elżbieta Ema Emanuel Emel Emelie Emese Emiel Emil \
Emile Emilia Emiliano Emilie Emilio Emilis Emily Emin Emine Emma Emmanuel Emmanuelle Emre Emília Emīls \
Endah Endre Endri Ene Engin Enikő Ennio Enrico Enrique Ensio Enver Enzo Ercan Erdal Erdem Erhan Eric \
Erica Erich Erik Erika Erikas Erin Erion Erkan Erkin Erkki Erling Ermal Erna Ernest Ernestas Ernesto \
Ernst Ernő Erol Ersin Ervin Erwin Eryk Erzsébet Esa Esko Esmee Espen Esra Esteban Estelle Ester Esther \
Eszter Etelka Ethan Etienne Eugen Eugenia Eugène Eva Evaldas Evan Eve Evelien Eveliina Evelina Eveline \
Evelyn Evelyne Evelína Evija Evîn Ewa Ewelina Ezio Fabia Fabian Fabiana Fabienne Fabio Fabiola Fabián \
Fabrice Fabrizio Fadime Falk Famil Fanni Fanny Farhod Farrux Faruk Fatih Fatima Fatma Fatmir Fatos Fausto \
Federica Federico Felicia Felipe Felix Femke Ferdinand Ferenc Ferhat Fernanda Fernando Feruza Fien Figen \
Fikret Filip Filipa Filipe Filippa Filippo Filiz Finn Fiona Fiorella Fitria Flavia Flavio Flemming Flor \
Flora Florencia Florent Florentina Florian Florin Floris Flutura Folke Fortunata Fran Franc Francesca \
Francesco Francine Francis Francisca Francisco Franciska Franciszek Franck Franco Franjo Frank Frans \
František Františka Franz Franziska François Françoise Frauke Freddy Frederick Frederico Frederik Fredrik \
Fredy Freja Frida Fridolin Frieda Friederike Friedrich Fritz Frode Fryderyk Frédéric Frédérique Fuad \
Fuma Fábio Félix Füzuli Fərhad Fərid Fəridə Gabriel Gabriela Gabriele Gabrielius Gabriella Gabrielle \
Gaetano Gaja Galina Gamze Gareth Garrett Gary Gaspar Gatis Gatot Gautam Gavhar Gavin Gayathri Gazmend \
Gaëlle Gaëtan Geert Geir Genc Geneviève Gent Geoffrey Georg George Georges Georgette Georgiana Georgina \
Gerald Gerardo Gerd Gerda Gergely Gergő Gerhard Germán Gert Gertrud Gheorghe Giacomo Giada Gian Giancarlo \
Gianfranco Gianluca Gianna Gianni Giedrius Gijs Gil Gilang Gilbert Gilberto Gilles Gillian Gina Ginevra \
Gino Gints Giorgia Giorgio Giovanna Giovanni Girindra Gisela Gisèle Gitte Giulia Giuliana Giuliano Giulio \
Giuseppe Giuseppina Gizella Gizem Gladys Glenn Godelieve Gonzalo Gonçalo Goran Gordana Gordon Gorka Gottfried \
Graciela Graham Graziella Gregor Gregory Greta Grete Grethe Griselda Gro Grzegorz Grégoire Grégory Gréta \
Guido Guilherme Guillaume Guillermo Gulbahar Gulchehra Gulistan Gulnar Gulnora Gulnoza Gun Gundega Gunhild \
Gunilla Gunn Gunnar Gunnel Gunta Guntars Guntis Gustaf Gustav Gustavo Gustavs Gustaw Gusztáv Gyaltsen \
Gyatso Gytis Gyula Gyöngyi György Györgyi Győző Gábor Gérard Géza Gëzim Gökhan Göran Gösta Gül Gülay \
Gülcan Gülnar Gülnarə Gülşen Günel Günter Günther Hadi Hajnalka Hakan Haldun Haley Halil Halime Hamza \
Hana Handan Hande Hanna Hannah Hanne Hannele Hannu Hans Hansjörg Hanspeter Harald Hari Harish Harold \
Harri Harry Hartmut Hasan Hatice Havva Hayati Hayley Heather Hedvika Hedwig Hege Heidi Heike Heikki Heiko \
Heinrich Heinz Heitor Helen Helena Helene Helga Helge Heli Helle Helmi Helmut Hendra Hendrik Henning \
Henri Henrietta Henriette Henrik Henrique Henry Herbert Herman Hermann Hernando Hernán Heru Hidde Hikmət \
Hilal Hilda Hilde Hildegard Hilkka Hilola Holger Horia Horst Hortense Horymír Howard Hoàng Hrvoje Hubert \
Hugo Hugues Humberto Hunor Huỳnh Hynek Håkan Håkon Håvard Héctor Hélène Hêlîn Hêvî Hülya Hüseyin Hồ Ian \
Iara Ibolya Ibrahim Ida Ieva Ignacia Ignacio Ignacy Ignas Ignác Igor Iida Ika Iker Ikrom Ilari Ilaria \
Ildikó Ileana Ilga Ilham Ilie Ilija Ilir Ilkka Ilmari Ilona Ilse Ilshat Ilze Imelda Imre Imrich Ina Indrek \
Ines Inese Inga Inge Ingeborg Ingegerd Ingegärd Ingela Ingemar Inger Ingo Ingrid Ingrīda Inguna Ingus \
Ingvar Inkeri Inès Inés Inês Ināra Ioan Ioana Iolanda Ion Ionel Ionuț Irena Irene Irfan Irina Irma Irmeli \
Irén Isa Isaac Isabel Isabela Isabella Isabelle Isak Ishaan Isidora Islom Ismael István Itziar Iulia \
Iulian Iva Ivan Ivana Ivanka Ivar Ivars Iveta Ivica Ivka Ivo Ivona Iván Iwan Iwo Iztok Jaakko Jaan Jaana \
Jaanus Jacek Jack Jacob Jacqueline Jacques Jadranka Jahongir Jaime Jairo Jaka Jake Jakob Jakov Jakub \
Jalmari Jamal James Jamie Jampa Jampel Jamshid Jamyang Jan Jana Jane Janet Janez Jani Janice Janina Janine \
Janja Janko Janne Jannik Jared Jari Jarkko Jarl Jarmila Jarmo Jaromír Jaroslav Jaroslava Jasmin Jasmina \
Jasmine Jasminka Jasna Jason Jasper Jasur Javier Javiera Javlon Jean Jeanette Jeanne Jeannette Jeannine \
Jeff Jeffery Jeffrey Jekaterina Jele Jelena Jelle Jenna Jenni Jennifer Jenny Jens Jenő Jeppe Jeremi Jeremiah \
Jeremy Jernej Jeroen Jerry Jerzy Jesper Jesse Jessica Jeta Jetmir Jevgeni Jhon Jill Jim Jimmy Jindřich \
Jindřiška Jitka Jiřina Jiří Joachim Joakim Joan Joana Joanna Joanne Joaquim Joaquín Jocelyne Jodi Jodie \
Joe Joel Johan Johana Johann Johanna Johannes John Johnny Joke Joko Jokūbas Jolana Jolanda Jolien Jolán \
Jon Jonas Jonathan Joni Jonna Jonáš Joonas Joost Jordi Jorge Joris Jorma Jorunn Jose Josef Josefa Josefin \
Josefina Josefine Josep Joseph Josephine Josette Joshua Josiane Josip Josipa Joso José Joséphine Jouko \
Jouni Jozef Jozo João Joël Joëlle Joško Jožef Jožefa Jožica Juan Juana Judit Judita Judith Juha Juhani \
Juho Jukka Jules Julia Julian Juliana Julianna Julie Julien Julieta Juliette Julijana Julio Julita Julius \
Juliusz Julián Jume Juraj Jure Jurgen Juri Juris Jussi Justas Justin Justinas Justine Justyna Jytte Ján \
János Jázmin Jérémy Jérôme Jéssica Józef József Jörg Jörgen Jørgen Júlia Jürgen Jüri Jānis Jędrzej Kaarina \
Kabir Kacper Kadir Kadri Kai Kaija Kaisa Kaitlyn Kaja Kajetan Kajus Kalervo Kalevi Kalina Kalle Kalsang \
Kamil Kamila Kamola Kamran Kara Karel Karen Kari Karin Karina Karl Karla Karlo Karma Karmen Karol Karoliina \
Karolina Karoline Karolis Karolína Karsten Kartika Kaspar Kaspars Kasper Kata Katalin Katariina Katarina \
Katarína Kate Katelyn Kateřina Katharina Katherine Kathleen Kathrin Kathryn Kathy Katica Katie Katja \
Katri Katrien Katriina Katrin Katrina Kavya Kawa Kayla Kazimierz Keith Kelly Kelsang Kelsey Kemal Kenan \
Kendra Kenneth Kenny Kerem Kerry Kerstin Kevin Keça Khedroob Kieran Kilian Kim Kimberley Kimberly Kimmo \
Kinga Kiran Kirsi Kirsten Kirsti Kirsty Kitti Kjell Kjersti Kjetil Klara Klaudia Klaudie Klaus Klavdija \
Klemen Klement Klára Knut Koen Konchok Konrad Konstantin Konstanty Kornel Kornelia Kornél Kreshnik Kris \
Krishna Krista Kristaps Kristel Kristen Krister Kristi Kristian Kristiina Kristijan Kristin Kristina \
Kristine Kristjan Kristof Kristoffer Kristupas Kristína Kristóf Kristýna Kristīne Krisztina Krisztián \
Krisztofer Krystal Krystian Krystyna Kryštof Krzysztof Ksawery Kubilay Kujtim Kunchok Kunga Kunsang Kurban \
Kurt Květa Květoslava Kyara Kyle Kyllikki Kálmán Károly Kåre Kévim Könül Kārlis Kənan Lada Ladislav Ladislava \
Laetitia Laila Laima Lajos Lakshmi Lalə Lana Lara Larissa Larry Lars Laura Laure Lauren Laurence Laurent \
Laurențiu Lauri Laurie Laurynas Lavinia Lawrence Laziz Lea Leah Leandro Leanne Lee Leen Leena Leidy Leif \
Lena Lene Lenka Lennart Leo Leon Leona Leonard Leonardo Leonhard Leonie Leonor Leopoldo Leoš Lesley Leslie \
Lestari Letícia Levent Levente Lewis Leyla Lhadon Lhagyari Lhakpa Lhamo Lhundup Lia Liam Liana Libor \
Libuše Lidia Lidija Lien Liene Liesbeth Lieve Liisa Lili Lilian Liliana Liliane Lilla Lilly Lina Linda \
Lindsay Lindsey Line Linn Linnea Linnéa Linus Lionel Liridon Lirije Lisa Lisandro Lisbeth Lise Liselotte \
Lisette Livia Livio Liviu Liwia Ljiljana Ljubov Ljudmila Lobsang Lola Lolita Lone Lore Loredana Lorena \
Lorenz Lorenzo Lori Losang Lotte Louis Louise Lourenço Lovisa Lovre Lovro Loïc Luan Luana Lubomír Luboš \
Luc Luca Lucas Luce Lucia Lucian Luciana Luciano Lucie Lucien Lucija Lucio Lucy Lucía Ludmila Ludo Ludovic \
Ludovica Ludvig Ludvik Ludvík Luděk Luigi Luis Luisa Luka Lukas Luke Lukman Lukáš Lulzim Luminița Lumír \
Lutgarde Luzia Luís Luísa Lydia Lynda Lynn Lynne László Léa Léo Léon Lê Lúcia Lý Lýdie Lāsma Līga Ləman \
Maaria Maarit Maarten Maartje Macarena Maciej Madalena Madara Madeleine Mads Mafalda Magali Magda Magdalena \
Magdaléna Magdolna Maggie Magne Magnus Mahir Mahulena Maie Maija Maik Maite Maj Maja Majken Majlinda \
Maks Maksim Maksymilian Malcolm Malika Malin Malle Malte Malwina Mamatjan Manda Mandy Manfred Manish \
Manon Mantas Manuel Manuela Maqsud Mara Marc Marcel Marcela Marcelina Marcell Marcella Marcelle Marcello \
Marcelo Marcia Marcin Marco Marcos Marcus Mare Mareike Marek Maren Margaret Margareta Margaretha Margarida \
Margarita Margaud Margaux Margherita Margit Margot Margrit Marguerite Margus Mari Maria Marian Mariana \
Mariann Marianna Marianne Mariano Marica Marie Marieke Mariela Mariette Marija Marijan Marijana Marijke \
Marika Marilyn Marina Mario Marion Marisa Marisol Marissa Marit Marita Maritza Marius Mariusz Marián \
Marja Marjaana Marjan Marjana Marjatta Marjeta Marjut Mark Markas Marketta Markku Marko Markus Markéta \
Marleen Marlene Marlies Marta Marte Martha Marthe Martijn Martim Martin Martina Martine Martti Martynas \
Martín Marvin Mary Maryse María Massimiliano Massimo Matas Mate Matea Matej Mateja Mateo Mateus Mateusz \
Matevž Mathias Mathieu Mathilde Mathis Mathéo Mati Matias Matic Matija Matilda Matilde Matjaž Mato Matouš \
Mats Matteo Matthew Matthias Matthieu Matti Mattia Mattias Matyáš Matías Matúš Matěj Maura Maureen Maurice \
Mauricio Maurizio Mauro Maurycy Mavluda Max Maxence Maxim Maxime Maximilian Maximiliano Maya Maša Meelis \
Meera Mees Megan Meghan Mehman Mehmet Mehtap Melania Melanie Melek Melina Melinda Melissa Meltem Memet \
Memetjan Meral Merike Merja Merve Meryem Metin Metka Mette Mia Micael Micha Michael Michaela Michal Michaël \
Michał Micheal Michel Michela Michele Micheline Michelle Michiel Michèle Mieke Mieszko Migmar Miguel \
Miha Mihael Mihaela Mihai Mihhail Mihkel Mihrigul Mihály Mijo Mika Mikael Mikaela Mike Mikel Mikkel Mikko \
Miklós Mikołaj Mikuláš Milada Milan Mile Milena Milica Milka Milo Miloslav Miloslava Miloš Miluše Milán \
Mimoza Mindaugas Mine Minna Miran Miranda Mircea Mirco Mireia Mireille Mirela Mirella Miriam Mirja Mirjam \
Mirjami Mirjana Mirko Miroslav Miroslava Mirzo Mislav Mitchell Mizgîn Miłosz Mladen Moa Mohamed Mohammad \
Mohammed Mohan Mohira Mohit Moisés Mojca Mojmír Molly Mona Monica Monika Monique Morena Morgane Moritz \
Morten Muhammad Mulyono Munisa Murat Muriel Murielle Murilo Murod Musa Mustafa Muzaffer Myriam Márcio \
Mária Mário Márk Márta Márton Mátyás Máté Máximo Märta Mélanie Mélissa Mónica Mónika Mübariz Māra Mārcis \
Māris Mārtiņš Mārīte Mădălina Nada Nadežda Nadia Nadine Nadja Naděžda Naiara Naim Nair Namgyal Nargiza \
Narîn Natalia Natalie Natalija Natalja Natan Nataniel Natascha Natasha Natasza Nataša Nath Nathalie Nathan \
Nathaniel Natiq Natália Natálie Naufal Nawang Nazim Nazlı Necati Nedas Neil Nejc Nela Nele Nelly Nelson \
Nenad Nerea Nerijus Nermin Neslihan Nevenka Newroz Nexhmije Neža Ngawang Ngodup Nguyễn Ngô Nicholas Nick \
Nicklas Nico Nicola Nicolae Nicolas Nicole Nicoleta Nicoletta Niels Nigar Nigel Nigora Nihat Niina Nika \
Nikhil Niklas Niko Nikodem Nikol Nikola Nikolai Nikolett Nikoletta Nikolina Nikša Nilgün Nils Nilufar \
Nina Nino Nitin Noa Noah Nodir Nodira Noel Nojus Noor Nora Norbert Norbu Norman Normunds Norzin Novi \
Noémi Noémie Nuno Nuranə Nuray Nuri Nuria Nurmuhemmet Nurten Nurul Nyima Nádia Nándor Nóra Núria Nûda \
Nərgiz Oana Octavian Odette Odil Okan Ola Olaf Olav Olavi Oldřich Ole Oleg Olga Olgierd Oliver Olivia \
Olivie Olivier Olivér Oliwier Olle Olli Olof Olov Omar Ondrej Ondřej Oni Onni Onur Orges Orhan Oriol \
Ornella Orsolya Orvokki Orxan Oscar Oskar Oskari Oskars Osman Osvaldo Otakar Othmar Oto Otto Ottó Otávio \
Otýlie Ove Ovidiu Oybek Oydin Ozan Ozoda Oğuz Paavo Pablo Paige Palden Paljor Palmo Paloma Pamela Paola \
Paolo Pasang Pascal Pascale Pasi Pasquale Passang Patric Patrice Patricia Patricie Patricio Patrick Patrik \
Patrizia Patryk Patrícia Pau Paul Paula Paulette Pauli Pauliina Paulina Pauline Paulius Paulo Pavao Pavel \
Pavla Pavlína Pavol Paweł Peder Pedro Peeter Peggy Pekka Pelin Pema Penpa Pentti Per Perhat Pernilla \
Pernille Pero Pertti Petar Peter Petr Petra Petri Petrit Petru Petter Petteri Phan Philip Philipp Philippe \
Phillip Phuntsog Phuntsok Phurbu Phạm Pia Pierina Piero Pierre Pieter Pietro Pijus Piotr Piret Pirjo \
Pirkko Piroska Pius Pontus Pooja Povilas Pranav Priit Priscilla Priska Priya Przemysław Puput Purwanto \
Pál Päivi Pär Pål Pénélope Péter Pía Pēteris Pınar Přemysl Pərviz Quentin Rabten Rachael Rachel Radek \
Radim Radka Radomír Radoslav Radosław Radovan Radu Rafael Rafaela Rafał Raffaele Raffaella Ragnar Ragnhild \
Rahel Rahile Rahmat Rahmi Rahul Raija Raili Raimo Raimonds Rainer Raivis Raivo Rajesh Rajko Rakesh Ralf \
Ralph Raluca Ramazan Ramil Ramin Ramon Ramona Ramón Randall Randi Randy Raphael Raphaël Raquel Rasim \
Rasmus Rastislav Ratih Ratna Rauf Ravi Ravshan Raymond Raúl Rebecca Rebecka Rebeka Rebiya Recep Reece \
Reet Reginald Reha Reidun Reijo Rein Reiner Reinhard Remo Renan Renata Renate Renato Renaud Renee Renzo \
Renáta René Renée Renārs Reyhan Reza Rezarta Rhonda Rhys Ria Ricardo Riccardo Richard Richárd Rickard \
Ricky Rico Ridwan Rigzin Rihards Riikka Riina Riitta Rik Rikke Rina Rinchen Rini Rinzin Risto Rita Ritva \
Ritvars Rizki Robbe Robert Roberta Robertas Roberto Roberts Robin Rocco Rodney Rodolfo Rodrigo Roger \
Rohan Rohit Rojda Rojîn Rok Rokas Roko Roksana Roland Rolando Rolf Romain Roman Romane Romano Romina \
Ronald Ronja Ronnie Ronny Roos Rosa Rosalia Rosaria Rosina Rosmarie Ross Rostislav Roxana Roy Rozalia \
Rozalija Rozália Rrezarta Ruben Rubén Rudi Rudolf Rudy Rui Rune Rushan Russell Rustam Rut Ruth Ruža Ryan \
Ryszard Réka Rémy Rêber Rêzan Róbert Róza Rózsa Róża Rövşan Rúben Rüfət Rüstəm Răzvan Rıza Růžena Rəşad \
Saar Sabina Sabine Sabri Sabrina Sacha Saga Sahib Sahil Sakari Salih Sally Salomé Salvatore Sam Samantha \
Samdup Sami Samir Samira Samten Samuel Samuli Sander Sandra Sandrine Sandris Sandro Sangay Sangpo Sanita \
Sanja Sanjar Sanjay Sanjeev Sanna Sanne Santa Santeri Sara Sarah Sardor Sarina Sarmīte Sarvar Satu Saulius \
Saverio Saša Sašo Scott Sean Sebahattin Sebastian Sebastiano Sebastián Sebastião Seda Sedat Seija Selim \
Selin Selma Selçuk Semih Semra Senne Seppe Seppo Serafina Serap Serdar Serena Serge Sergei Sergey Sergio \
Sergiu Serhat Serkan Seth Setya Sevda Severin Severino Sevil Sevim Sevinc Shahnoza Shane Sharon Shaun \
Shavkat Shawn Sheila Shelby Shelly Sherri Sherzod Shirley Shkelzen Shohret Shoira Shpend Shpresa Shreya \
Shuhrat Sibel Sibylle Siddharth Siegfried Signe Sigrid Sigurd Siim Silas Silje Silke Silva Silvana Silvia \
Silvie Silvio Silviu Simen Simon Simona Simonas Simone Simonne Simão Simón Sina Sinan Sindre Sinikka \
Siniša Siri Sirje Sirkka Sirpa Sisko Sissel Siti Sjoerd Skënder Slavica Slavko Slavomír Slavěna Sneha \
Sofia Sofie Sofía Solveig Solvita Sonam Sondre Songül Sonia Sonja Sonny Sophia Sophie Soraia Sorin Soňa \
Spencer Srečko Stacey Stacy Stanislav Stanislava Stanisław Stanko Stefaan Stefan Stefania Stefanie Stefano \
Steffen Steinar Sten Stephan Stephanie Stephen Steve Steven Stian Stig Stijn Stina Stine Stjepan Stuart \
Stéphane Stéphanie Suat Sunil Suresh Susan Susana Susanna Susanne Suvi Suzana Suzanne Svatopluk Svatoslav \
Svein Sven Svenja Sverre Svetlana Světlana Swantje Swen Syahrini Sylvain Sylvia Sylvie Sylwia Synnøve \
Szabolcs Szilveszter Szilvia Szilárd Szymon Sándor Sára Sébastien Sérgio Séverine Søren Süleyman Səbinə \
Tadas Tadej Tadeusz Tadeáš Tage Tahir Tamara Tammy Tamás Taner Tania Tanja Tanvi Tanya Tapani Tapio Tara \
Tarja Tarmo Tarun Tarık Tashi Tatiana Tatjana Taufik Tautvydas Tayfun Tea Teemu Tellervo Temur Tenpa \
Tenzin Tenzing Teodor Teodora Terence Teresa Tereza Terezija Terje Tero Terri Terry Terttu Teréz Terézia \
Tess Teuta Thea Theodor Theresa Therese Theresia Thiago Thibault Thibaut Thierry Thijs Thinley Thomas \
Thondup Thor Thorsten Thupten Théo Théodore Théophile Thérèse Tiago Tibor Tiffany Tiina Tiit Tiiu Tijn \
Tilde Tilen Tim Timo Timothy Timothée Tina Tine Titas Titin Tivadar Tiziana Tiziano Tjaša Tobias Tobiasz \
Todd Toivo Tola Tolga Tom Tomas Tomasz Tomaž Tomi Tomislav Tommaso Tommi Tommy Tomo Toms Tomás Tomáš \
Tomé Tone Toni Tonje Tony Tonya Toomas Topgyal Tor Torben Torbjörn Torbjørn Tore Torill Torsten Tove \
Tracey Tracy Travis Trevor Triin Trine Tristan Troels Trond Trần Trịnh Tsepak Tsering Tseten Tsewang \
Tsomo Tsundue Tuba Tudor Tuomas Tuomo Tural Turan Turgut Turid Tursun Tursunay Tuula Tuulia Tuulikki \
Tuğba Tyler Tymon Tymoteusz Tímea Tõnu Tülay Tünde Ugo Ugyen Uldis Ulla Ulrich Ulrika Ulrike Ulugbek \
Umar Umberto Umida Unai Unni Uolevi Upik Urmas Uroš Urs Ursula Urszula Urška Uwe Uğur Uģis Vaibhav Vaidas \
Vakris Valbona Valdemar Valdis Valentim Valentin Valentina Valentine Valeri Valeria Valerie Valerio Valon \
Valter Valtteri Valéria Valérie Vanda Vanessa Varun Vasco Vasile Vasyl Vedant Vedran Veerle Vegard Veikko \
Veli Vello Vendula Verena Verner Veronica Veronika Veronique Verónica Vesa Vesna Vicente Vicky Victor \
Victória Vida Vidar Viesturs Vihaan Vijay Vikram Viktor Viktoria Viktorie Viktória Vilde Vilhelm Viliam \
Vilius Viljami Ville Vilma Vilmos Vilém Vinay Vince Vincent Vincenza Vincenzo Vineta Vinicius Vino Viola \
Violeta Viorel Virgilio Virginie Virág Vita Vito Vitor Vittorio Vitória Vivek Viviana Viviane Vivien \
Viyan Vjekoslav Vjosa Vlad Vladimir Vladimír Vladimíra Vladislav Vlado Vlasta Vlastimil Vlora Vojtěch \
Volkan Volker Vratislav Vytautas Václav Väinö Véronique Víctor Vít Vítor Vítězslav Võ Vüqar Vüsal Věra \
Vũ Wahyu Walter Wanda Wangchen Wangchuk Wangdu Wangmo Wawan Wayne Wenche Wendy Werner Wesley Whitney \
Widya Wiebke Wiktor Wilhelm Willem Willi William Willie Willy Wilma Wilson Wim Winda Wira Wisnu Witold \
Wojciech Wolfgang Wout Wouter Wulan Xavier Xenia Xezal Xhevdet Ximena Xurshid Xurshida Xədicə Yakup Yaneth \
Yangchen Yangdon Yangkyi Yani Yannick Yara Yasemin Yasin Yasmin Yasna Yavuz Yaşar Yeliz Yeshe Yeshi Ylli \
Yngve Yolanda Yonten Youdon Yulduz Yulia Yuliana Yunus Yusuf Yves Yvette Yvonne Zacharie Zachary Zafar \
Zahra Zaira Zalán Zane Zarina Zaur Zbyněk Zdenka Zdeněk Zdeňka Zdislava Zdravko Zebo Zef Zehra Zeki Zelal \
Zeliha Zerdeşt Zeynep Zigmunds Zikmund Zilola Zinta Zita Ziya Ziyoda Zlatko Zoe Zoltán Zoran Zorka Zozan \
Zoé Zsanett Zsigmond Zsolt Zsombor Zsuzsanna Zsófia Zulaikha Zumret Zuzana Zvonko Zîlan Zînê Zəhra Ábel \
Ádám Ágnes Ákos Álvaro Ángel Ángela Áron Árpád Ângela Ângelo Åke Åsa Åse Çağlar Édith Édouard Élisabeth \
Élise Élodie Éléonore Émile Émilie Éric Érica Étienne Éva Íris Íñigo Óscar Ömer Özge Özgür Özlem Øystein \
Øyvind Ülle Ülviyyə Ümit Ąžuolas Đinh Đoàn Đuro Đurđica Đặng Đỗ İbrahim İhsan İlham İlhan İlker İlkin \
İlknur İlqar İsmail İsmayıl İsmet Ľubica Ľubomír Ľuboš Ľudmila Łukasz Ņikita Şahin Şebnem Şoreş Şule \
Şêrko Şîlan Şükrü Şəbnəm Šime Šimon Špela Štefan Štefanija Štefica Štefánia Štěpán Štěpánka Šárka Žan \
Žaneta Žanete Željka Željko Žiga Žofia Žofie Ștefan Άγγελος Άννα Άρης Έλλη Όλγα Αγγελική Αθανάσιος Αικατερίνη \
Αλέξανδρος Αλέξιος Αλεξάνδρα Αναστάσιος Αναστασία Ανδρέας Ανδρομάχη Αντωνία Αντώνης Αντώνιος Απόστολος \
Αργύρης Αριστείδης Ασπασία Βάσω Βίκτωρ Βαρβάρα Βασίλειος Βασίλης Βασιλική Γαβριήλ Γεράσιμος Γεωργία Γεώργιος \
Γιάννης Γιώργος Γρηγόρης Γρηγόριος Δέσποινα Δήμητρα Δημήτρης Δημήτριος Διονυσία Διονύσιος Ελένη Ελευθέριος \
Ελισάβετ Εμμανουήλ Ευάγγελος Ευαγγελία Ευγενία Ευστάθιος Ευφροσύνη Ηλίας Ηρακλής Θάνος Θεοδώρα Θεοφάνης \
Θεόδωρος Θωμάς Ιάκωβος Ιάσονας Ιουλία Ισίδωρος Ιωάννα Ιωάννης Κυριάκος Κωνσταντίνα Κωνσταντίνος Κώστας \
Λάζαρος Λάμπρος Λεωνίδας Μάρθα Μάριος Μαγδαληνή Μανώλης Μαρία Μαρίνα Μαρκέλλα Μελίνα Μιλτιάδης Μιχάλης \
Μιχαήλ Νίκος Νεκτάριος Νικολέττα Νικόλαος Ξένια Ξενοφών Οδυσσέας Ορέστης Πέτρος Παναγιώτα Παναγιώτης \
Παύλος Περικλής Πηνελόπη Ραφαήλ Ρεγγίνα Σάββας Σοφοκλής Σπυρίδων Σπύρος Στέλιος Στέφανος Σταμάτης Σταυρούλα \
Σταύρος Στυλιανή Στυλιανός Σωκράτης Σωτήρης Σωτήριος Τάσος Τιμόθεος Φίλιππος Φωτεινή Φώτης Φώτιος Χαράλαμπος \
Χρήστος Χριστίνα Χρυσούλα Χρύσα Ђорђе Ѓорги Ѓорче Єва Євген Євгенія Єлисавета Ігор Ілияс Ілля Інна Ірена \
Ірина Јана Јане Јасмина Јасна Јелена Јован Јована Јовица Јовче Љиљана Љубица Ўткир Абай Азамат Азат Айбек \
Айгерім Айгуль Айгүл Айдана Айдар Айжан Айнура Айнұр Айсұлу Александар Александр Александра Александър \
Алексей Алексеј Алина Алишер Алла Алмаз Алмас Алтанцэцэг Алтынай Аліна Амантай Амгалан Ана Анастасия \
Анатолий Анатолій Анвар Ангела Ангелина Ангеліна Андрей Андреј Андрій Анета Анита Анна Антоанета Антон \
Антонина Анужин Ариунаа Аркадий Арман Арсен Артем Артур Асель Асен Аскар Асқар Атанас Ақмарал Баасанжав \
Баатар Базарбай Бакыт Балжан Батбаяр Батболд Батжаргал Батсайхан Батсүрэн Батсүх Батыр Бауыржан Баяр \
Баярмаа Бағдат Бақтыгүл Бақыт Баҳодир Бекболот Бекзат Бермет Билјана Благица Благој Богдан Богдана Болд \
Болдбаатар Болормаа Борис Борислав Борче Боряна Бојан Бојана Бранислав Бранка Бранко Бямбасүрэн Вадим \
Валентин Валентина Валери Валерий Валерия Валерьян Валерій Валерія Ваня Варвара Васил Василена Василий \
Василка Василь Васка Венцислав Вероника Весела Веселин Весна Видое Виктор Виктория Виолета Виталий Владан \
Владимир Владислав Влатко Володимир Војислав Всеволод Вук Вячеслав Віктор Вікторія Віталій Галина Ганбаатар \
Ганбат Ганболд Ганзориг Гантулга Геннадий Геннадій Георги Георгий Георгій Гергана Герман Глеб Горан Гордана \
Гоце Григорий Григорій Гулназ Гулноза Гульмира Гульнара Гэрэлмаа Гүлзат Гүлмира Гүлнар Гүлнара Даваа \
Даваасүрэн Дамјан Даниел Даниил Данила Данило Даница Данияр Данна Данче Дарина Дарија Дарко Дархан Дарья \
Дастан Демид Денис Деница Десислава Дејан Диана Дилноза Дилшод Димитар Димитрина Димитър Димка Динара \
Дмитрий Дмитро Долгор Доне Дорж Драган Драгана Драгиша Душан Дэлгэрмаа Дәурен Евгений Евгения Евдокия \
Егор Едита Едуард Екатерина Елена Елизабета Елизавета Емил Емилија Ержан Ерлан Ернар Есет Ефим Жамиля \
Жанар Жанат Жанна Жаннат Жарко Жаҳонгир Жељко Живко Жылдыз Жыпара Жұлдыз Зарема Зафар Захар Зейнеп Зинаида \
Зиновій Златка Золбоо Зоран Зоя Ивайло Иван Ивана Иванка Игнат Игор Игорь Илија Илья Ираида Ирина Ислом \
Йордан Йорданка Кайрат Калин Камілла Канат Катарина Катерина Кира Кирил Кирилл Клавдия Климент Константин \
Коста Костянтин Красимир Красимира Кристина Крсте Ксения Кубаныч Кузман Лазар Лариса Лейла Леонид Леонід \
Леся Лидия Лилјана Лина Лука Лхагва Лхагвасүрэн Любомир Людмил Людмила Лідія Ләззат Магдалена Майра Макар \
Максим Манас Марат Маргарита Мариана Марин Марина Мария Марија Маријана Марк Марко Марта Мартин Мартина \
Марфа Марія Марјан Матвей Маја Мақпал Медет Меруерт Методи Микита Микола Милан Милена Милица Милош Мирбек \
Мирко Мирон Мирослав Мирјана Митко Михаил Михайлина Михайло Момчило Мұрат Мәдина Мөнхбат Мөнхбаяр Мөнхзул \
Мөнхцэцэг Надица Назар Назгүл Назира Нандин Нарантуяа Наранцэцэг Наталия Наталья Наталія Наташа Наум \
Невена Немања Ненад Никита Никифор Никола Николай Нилуфар Нина Нодира Номин Нурбек Нургуль Нургүл Нурлан \
Нямдорж Ніна Нұрбек Нұржан Нұрлан Нұрсұлтан Огнен Огнян Огњен Ойбек Оксана Олег Олександр Олександра \
Олексій Олена Оливера Олимпиада Ольга Омелян Орест Орина Орозбек Остап Отабек Отгон Отгонбаяр Оюун Оюунцэцэг \
Оюунчимэг Павел Павле Павло Пенка Петар Петр Петре Петро Петър Петя Пилип Пламен Полина Прасковья Предраг \
Прохор Пүрэв Пүрэвдорж Равшан Раде Радован Радослав Раиса Ратко Регина Ристо Роза Роксолана Росен Росица \
Ростислав Румен Русана Руслан Рустам Савва Салтанат Самат Санжар Сания Сара Сарангэрэл Сарантуяа Сардор \
Саша Сашо Сања Светлана Святослав Світлана Семен Сергей Сергій Серик Серік Силвия Симеон Симон Симона \
Славица Слободан Снежана Соломія Софија Соња Срђан Станислав Станіслав Стеван Степан Стефан Стефанија \
Стефка Стоян Стојан Сувд Сузана Сымбат Сүхбаатар Сүхбат Сәкен Сәуле Таалай Таисия Талант Талгат Талғат \
Тамара Тарас Татьяна Тања Темирлан Теодора Тетяна Тимофей Тимофій Тимур Тихомир Тихон Тијана Тодор Томе \
Трајан Трајче Трофим Тулга Тэмүүлэн Тілек Түвшин Төлеген Улан Уланбек Улуғбек Ульяна Умида Урош Ууганбаяр \
Федор Федір Феруза Филип Филипп Хишигт Христина Христо Хулан Хуршид Цвета Цветан Цветанка Цветелина Цэрэн \
Цэрэндорж Цэцэгмаа Чедо Чимэг Чолпон Чулуун Чынгыз Шавкат Шерзод Шолпан Шынар Эдуард Элмира Элнура Эльдар \
Эльмира Эмилия Энхбаяр Энхболд Энхжаргал Энхтайван Энхтуяа Эрдэнэ Эрдэнэчимэг Эркин Эрлан Эрмек Юлиан \
Юлия Юлія Юрий Юрій Юхим Явор Яков Яків Яна Янжмаа Ярема Ярина Ярослав Қайрат Қуаныш Құрал Ұлан Ҳилола \
Әлия Әсел Әсем Ալեքսանդր Ալինա Ալվարդ Ամալյա Անահիտ Անդրանիկ Անի Աննա Անուշ Աշոտ Արա Արամ Արաքսյա Արեն \
Արթուր Արմեն Արմինե Արսեն Արտակ Արտաշես Արփինե Գագիկ Գայանե Գարեգին Գարիկ Գեղամ Գոհար Գոռ Գրիգոր Գևորգ \
Դավիթ Դիանա Էդգար Էդուարդ Էլեն Էմմա Թաթուլ Թամարա Լիանա Լիլիթ Լուսինե Լևոն Կարեն Կարինե Հակոբ Համլետ \
Հայկ Հասմիկ Հեղինե Հովիկ Հովհաննես Հռիփսիմե Մանե Մարիամ Մարինե Միլենա Միքայել Մհեր Նաիրա Նարե Նարեկ Նարինե \
Նելլի Նունե Շուշան Ռաֆայել Ռոբերտ Ռուբեն Ռուզաննա Սամվել Սարգիս Սերժ Սիրանուշ Սոնա Սուսաննա Սուրեն Ստեփան \
Վահագն Վահան Վահե Վաչե Վարդան Վիգեն Տաթև Տիգրան Քրիստինե אביגיל אביתר אברהם אהוד אהרון אוריאל אורית אורלי \
אילן אילנה איתי איתמר איתן אליהו אליעזר אלישבע אלכס אלעזר אמיר אסף אסתר אפרת אריאל בנימין גלית דבורה \
דוד דנה דני דניאל דניאלה הדס הילה זאב חנה טליה יאיר יגאל יהודה יהודית יהונתן יהושע יואב יונתן יוסי יוסף \
יותם יעל יעקב יצחק ליאור ליאת מאיה מאיר מיכאל מיכל מירב מנחם מרדכי מרים משה נועה נועם נחמה נתן נתנאל \
סיגל עומר עופר עידו עידן עמוס עמית ענת צפורה רבקה רוני רונית רחל רפאל שלמה שמואל שמעון שרה תמר آتنا آراد \
آرتين آرتین آرش آرمين آرمین آريا آرين آریا آرین آيدا آيلين آيناز آیدا آیلین آیناز أحمد أرزقي أسامة أسماء \
أشرف أكرم أمجد أمين أمينة أناييس أنس أنيس أنيسة أيمن أيوب إبراهيم إسماعيل إلياس إيناس ئابدۇراخمان ئابدۇراھمان \
ئابدۇرېھىم ئابدۇرەھىم ئابدۇقادىر ئابدۇكېرىم ئابدۇكېرەم ئابدۇللا ئابدۇۋەلى ئابلىز ئابلىكىم ئابلەت ئادىل \
ئاراس ئارزۇگۈل ئازاد ئازادە ئاسۆ ئالىم ئالىمجان ئامانج ئامىنە ئانارگۈل ئايشەم ئاينۇر ئايگۈل ئاکۆ ئىبراھىم \
ئىسمائىل ئىلشات ئىلھام ئىلھامجان ئىمىن ئۆمەر ئۆمەرجان ئەخمەت ئەخمەتجان ئەركىن ئەزىز ئەسقەر ئەكبەر ئەكرەم \
ئەلى ئەنۋەر ابوالفضل احسان احمد اسما اميرحسين اميررضا اميرعباس اميرمحمد اميرمهدي امیرحسین امیررضا امیرعباس \
امیرمحمد امیرمهدی امین ايليا اکبر ایلیا باتۇر باسم باھارگۈل بسام بلال بنيامين بنیامین بهرام بهزاد بێریڤان \
بەختىيار تاشپولات تامر تاھىر تریفە تينهينان تۇرسۇن تۇرسۇنجان تۇرسۇنگۈل تۇرغۇن تەلئەت جاپپار جميل جۈرئەت \
جەمىلە حازم حسام حسن حسنا حسين حسین حمد حمزة حمید حنانه خالد خالمۇرات خديجة خليل خەيرىنىسا داليا دانا \
دانيال دانیال دلێر دولقۇن دىلبەر دىلشات دىلنۇر دڵسۆز دیلان رائد رابىيە راخىلە راشد رامي رانية رشا رشدي \
رشيد رضا رقيه رقیه رمزي روشەن رياض ريحانه ريم ريما رۇقىيە ریحانه رەنا رەيھان رەيھانگۈل زانا زانیار زكريا \
زهرا زياد زيد زينب زينة زۇلپىيە زۇلھايات زیلان زینب زەينەپ سابىر سادىق سارا سارة سارینا سامي ساميار سجاد \
سرين سعاد سعد سعيد سفيان سلمى سليم سليمة سمير سميرة سمیه سومية سيليا سيلين سينا سۆران سۆما سۇلايمان سینا \
سەمەت سەنگەر شاخەوان شاهین شريف شوان شۆھرەت شیلان شێرکۆ شېرمەمەت صالح صبرينة صفية صلاح صوفيا طارق طاها \
طلال عادل عبدالرحمن عبدالله عثمان عرشیا عصام علي عليرضا علی علیرضا عماد عمر غالىپ غسان غۇلجا فؤاد فادي \
فارس فاروق فاطمة فاطمه فرحات فرهاد فريال فريد فضيل فهد فوزية فيصل قادىر قۇربان قۇربانجان قەيسەر كاتيا \
كامىل كاهينة كريم كمال كۈرەش كیان كیانا لانە لطفي لمين ليث ليديا ليزا ليلى ليليا لينا ليندة لیلا لەیلا \
مائده ماجد ماريا مازن ماسِينيسا مالك مامۇت ماهان مايا ماھىرە مبين مبينا مبین مبینا مجید محدثه محسن محمد \
محمدامين محمدامین محمدجواد محمدحسين محمدحسین محمدرضا محمدعلي محمدمهدي محمدياسين محمدپارسا محمدیاسین محمود \
محند مراد مروان مروة مريم مریم مزرية مسعود مصطفى معاذ معصومه مليکا ملیكا منذر منير مهدي مهديس مهدی مهدیس \
مهدیه مهرداد مهسا موسى مولود مىجىت ميرا ميليسا مينة مۇختەر مۇنىرە مۇھەممەت مېھرىبان مېھرىگۈل مەمەت مەمەتجان \
مەھەممەت نادية نازنين نازنین ناصر ناظم نبيل نريمان نزار نسرين نسرین نسيم نهاد نوال نوید نىگار نۇرئەلى \
نۇرمۇھەممەت نۇرگۈل نیاز نیما نەوزاد هاجر هانية هانيه هانیه هاوار هاوڕێ هشام هليا هلیا همام هناء هيثم \
هێرۆ هێمن هەوراز هەورامان هەڵۆ وائل وحید وسيم وليد ياسر ياسمين ياسمينة ياسىن ياسين يالقۇن يانيس يحيى \
يسرى يسنا يوسف يونس يۈسۈپ پاتىمە پاتىگۈل پارسا پرنيا پرهام پەرىدە پەرھات پەیمان چیمەن ڕۆژین ڕێبوار ڕێبین \
ڕێژین ڕەنج کارزان کاروان کامران کاوه کاوە کيان کيانا کەژاڵ گۆران گۈلباھار گۈلزار گۈلنار گۈلنۇر گۈلچېھرە \
ھاجىر ھۈسەن ھەبىبۇللا یاسمین یاسین یسنا یوسف अंकिता अंकुर अंजली अच्युत अजय अजित अनिता अनिल अनुज अनुप \
अनुष्का अनोज अपर्णा अभय अभिजीत अभिनव अभिषेक अमित अमिता अमृता अरविंद अरुण अर्चना अर्जुन अशोक आदित्य आलोक \
इशिता उज्ज्वल उद्धव उमेश ऋतु ऐश्वर्या कपिल कमला करण करिश्मा कुणाल कृष्ण केदार गगन गणेश गीता गोपाल गोविंद \
गोविन्द गौतम गौरव घनश्याम चन्द्र चेतन जगदीश जितेंद्र जितेन्द्र ज्ञानेन्द्र टीका डम्बर तन्वी तारा दिनेश \
दिपक दिलीप दिव्या दीपक दीपाली दीपेन्द्र दुर्गा धनंजय ध्रुव नरेंद्र नरेन्द्र नरेश नवीन नारायण निखिल निर्मला \
निलेश निशा नीरज नीलम नेहा पंकज पल्लवी पवन पारुल पुष्प पुष्पा प्रकाश प्रणव प्रतिभा प्रदीप प्रमोद प्रवीण \
प्रशांत प्रशान्त प्रिया प्रीति बाबुराम बालकृष्ण बिमल बिष्णु बृजेश भरत भीम मदन मनीष मनीषा मनोज ममता महेश \
माधव माधुरी मिलन मीनाक्षी मुकेश मोहित यज्ञ युवराज योगेश रमा रमेश रवि राकेश राजीव राजु राजेंद्र राजेन्द्र \
राजेश राधिका राम रामकृष्ण राहुल रितु रीना रुपा रेखा रोहित लक्ष्मण ललित लोकेन्द्र वंदना विजय विनय विनोद \
विवेक विशाल वीरेंद्र शंकर शम्भु शान्ता शालिनी शिखा शिवानी शेखर शैलेश श्याम श्वेता संजय संजीव संदीप सचिन \
सतीश सन्तोष समीर सरिता सरोज सविता सागर सुजाता सुधीर सुनीता सुनील सुमन सुमित सुरेंद्र सुरेश सुशील सुशीला \
सूर्य सौरभ स्नेहा स्वाति हरि हरीश हिमांशु हिमाल हेमंत हेमन्त অনির্বাণ অভিজিৎ অমিত অরিন্দম আখতার আনিসুর \
আনোয়ার আবদুর আবদুল আবদুল্লাহ আবু আরিফ আরিফুল আলী আশরাফ আসাদুজ্জামান ইকবাল ইমরান ইসমাইল উৎপল কামরুল কামাল \
খালেদ গোলাম জসিম জাকির জাহাঙ্গীর জাহিদ জিয়াউর তানভীর তানিয়া তাসলিমা তৌহিদ দীপঙ্কর দেবাশিস নজরুল নাজমুল \
নাসরিন নাসির নাহিদ নুরুল পার্থ ফাতেমা ফারহানা ফিরোজ বিশ্বজিৎ মনিরুল মশিউর মাসুদ মাহফুজ মাহবুব মাহমুদ \
মিজানুর মুহাম্মদ মেহেদী মোস্তফা মোহাম্মদ রফিকুল রাকিব রাজীব রাশেদ রুমানা রেজাউল রোকেয়া শফিক শফিকুল শহিদুল \
শামীম শারমিন শাহনাজ শাহাদাত শাহীন শুভঙ্কর সাইফুল সাজ্জাদ সাদিয়া সানজিদা সাবিনা সুদীপ্ত সুব্রত সুমন সুমাইয়া \
সোহেল সৌমিত্র সৌরভ হাবিবুর হাসান হুমায়ূন அபிராமி அமுதா அருண் அருள் இளங்கோ இளவரசன் உமா கண்ணன் கண்மணி \
கதிரவன் கலைச்செல்வி கவிதா கார்த்திக் குமரன் குமார் கோபால் சங்கர் சண்முகம் சரவணன் சாந்தி சிவகுமார் சிவா \
சுகன்யா சுதா சுந்தர் சுப்பிரமணியன் சுரேஷ் செந்தில் செல்வம் செல்வி ஜெயந்தி ஜெயலட்சுமி தமிழ்ச்செல்வன் தினேஷ் \
தீபா நந்தினி நவீன் பாலாஜி பாலு பிரகாஷ் பிரபு பிரியா புவனா பூபதி மகேஷ் மணிகண்டன் மணிமேகலை மலர்விழி மீனா \
முருகன் முருகேசன் மோகன் ரமேஷ் ரவி ராஜா ராஜேந்திரன் ராஜேஷ் ராமச்சந்திரன் ராமன் லட்சுமி வள்ளி விஜயகுமார் \
விஜய் வெங்கடேசன் வேல்முருகன் ஸ்ரீனிவாசன் กมล กฤษณะ กัญญา กาญจนา กิตติ ขวัญชัย คมสัน จตุพร จักรพงษ์ จันทร์จิรา \
จารุวรรณ จิตรา จิราพร ชนาธิป ชลธิชา ชัยวัฒน์ ชาญวิทย์ ชุติมา ฐิติพร ณรงค์ ณัฐพล ณัฐวุฒิ ดวงใจ ถาวร ทวี \
ทวีศักดิ์ ทศพร ธนกร ธนพล ธนาธร ธวัชชัย ธันยา ธีรพล ธีระ นพดล นพพร นภา นริศ นฤมล นวลจันทร์ นันทนา นันทวัฒน์ \
นิธิ บุญเลิศ บุษบา ปกรณ์ ปฏิวัติ ประจักษ์ ประภาส ประยุทธ์ ประวิตร ประเสริฐ ปรีชา ปวีณา ปิยบุตร ปิยะ ปิยะพงษ์ \
พงศกร พงษ์ศักดิ์ พรทิพย์ พรพิมล พรรณิการ์ พัชรี พิชัย พิทักษ์ พิมพ์ชนก พิเชษฐ์ ภัทรา ภาณุ มนตรี มานพ \
มานะ มาลี ยุทธนา รังสิมันต์ รัชนี รัตนา ลัดดา วรรณา วรวิทย์ วราภรณ์ วัชรินทร์ วันชัย วิชัย วิชาญ วิทยา \
วินัย วิภา วิมล วิโรจน์ วีรชัย วีระ ศราวุธ ศศิธร ศักดิ์ชัย ศิริชัย ศิริพร ศุภชัย สมคิด สมชาย สมบัติ สมบูรณ์ \
สมพงษ์ สมศรี สมศักดิ์ สมหญิง สมเกียรติ สรยุทธ สายสุนีย์ สาวิตรี สิทธิชัย สิริพร สุกัญญา สุจิตรา สุชาติ \
สุดารัตน์ สุทธิพงษ์ สุธี สุนทร สุนีย์ สุพจน์ สุภาพร สุรชัย สุรพล สุรศักดิ์ สุวรรณา อนุชา อนุสรณ์ อภิชาติ \
อภิสิทธิ์ อรทัย อรุณ อัญชลี อานนท์ อารีย์ อุดม อุไร เกรียงไกร เกศินี เจษฎา เดชา เบญจมาศ เสาวลักษณ์ เอกชัย \
ཀརྨ ཀུན་དགའ གཡུ་སྒྲོན ངག་དབང ཆོས་འཕེལ ཆོས་སྐྱིད ཉི་མ ཐུབ་བསྟན དཀོན་མཆོག དཔལ་ལྡན དབང་ཕྱུག དབང་འདུས དབྱངས་ཅན \
དོན་གྲུབ ནོར་བུ པ་སངས པདྨ ཕུན་ཚོགས ཕུར་བུ བཀྲ་ཤིས བདེ་ཆེན བསམ་གཏན བསམ་གྲུབ བསོད་ནམས བསྟན་འཛིན བྱམས་པ \
བློ་བཟང མཁས་གྲུབ མིག་དམར ཚེ་དབང ཚེ་བརྟན ཚེ་རིང ཟླ་བ འཇམ་དབྱངས འཕྲིན་ལས འོད་ཟེར ཡེ་ཤེས ཡོན་ཏན རིག་འཛིན \
རིན་ཆེན རྒྱ་མཚོ རྒྱལ་མཚན རྟ་མགྲིན རྡོ་རྗེ རྣམ་རྒྱལ ལྷ་མོ ལྷ་རྒྱལ ལྷག་པ ལྷུན་གྲུབ སེང་གེ སྐལ་བཟང སྒྲོལ་མ \
སྤེན་པ ალექსანდრე ანა ანზორ არჩილ ბადრი ბაჩო ბესიკ ბექა გელა გია გიგა გიგი გიორგი გოჩა გურამ დავით დათო \
დიმიტრი ეკა ეკატერინე ელენე ელისო ვაჟა ვასილ ვახტანგ ზაალ ზაზა ზურა ზურაბ თამაზ თამარ თამთა თეა თეიმურაზ \
თეკლა თემურ თინათინ თორნიკე ია ირაკლი ირინა ირმა კახა კოტე ლალი ლაშა ლევან ლელა ლია ლიკა მაია მაკა მალხაზ \
მამუკა მარიამ მარიკა მარინა მერაბ მიხეილ ნათია ნანა ნანი ნატო ნელი ნიკა ნიკოლოზ ნინა ნინო ნოდარ ნუგზარ \
ოთარ პაატა რამაზ რევაზ რუსუდან სალომე სანდრო სოფიკო სოფო სულხან ქეთევან ქეთი შალვა შორენა ცისანა ხათუნა \
ხატია ჯაბა ሀብታሙ ሂሩት ሄኖክ ለገሰ ሊዲያ ሕይወት መላኩ መሐመድ መሠረት መስፍን ሙሉነህ ሙሉጌታ ሚካኤል ማህሌት ማርታ ማስተዋል ሰለሞን ሰናይት ሳሙኤል \
ሳራ ስንታየሁ ሶፊያ በቀለ ቤተልሔም ብርሃኑ ብርቱካን ተስፋዬ ተሾመ ታምራት ታደሰ ቴዎድሮስ ትዕግስት ኃይለማርያም ኃይሉ አለሙ አለማየሁ አልማዝ አማኑኤል አስቴር \
አበራ አበበ አብይ አክሊሉ አየለ አዲሱ ኢብራሂም ኢዮብ ኤልያስ ኤፍሬም እስክንድር እየሩሳሌም ከበደ ካሳሁን ክብሮም ወርቅነህ ወንድሙ ዘሪሁን ዘነበ ዮሐንስ ዮሴፍ \
ዮናስ ደረጀ ደሳለኝ ዳንኤል ዳዊት ገብረ ገብሬ ጌታሁን ጌታቸው ግርማ ፀጋዬ ፍሬሕይወት ፍቅሩ កឹម កែវ គង់ គឹម គុជ ចាន់ ចេង ឆាយ ឆុន ឆេង ឈាង \
ឈឹម ឈុន ឈួន ឌិន ណុប ណែម តាំង តុប តូច ទូច ទេព ធី នូ នួន ប៉ែន ប៊ុន ប្រាក់ ផល ផាន់ ផុន ពៅ ភឹម ភួង មាស មួង \
ម៉ក់ ម៉ម ម៉ែន ម៉ៅ យន់ យិន យឹម យ៉ង រស់ រ៉េត លាង លី លឹម វង្ស វ៉ា វ៉ាន់ សន សម សយ សាន សាយ សារ៉ន សុខ សូ សៀង \
សេង ស៊ឹម ស៊ុន ស៊ូ ស្រី ហង្ស ហាក់ ហួត ហេង ហ៊ន ហ៊ុន ឡាយ ឡឹង ឡុង ឡេង អាត អ៊ាន អ៊ិន អ៊ឹម អ៊ុយ អ៊ុំ អ៊ូ ឯក ";
